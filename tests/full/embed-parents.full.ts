/** Every script that pages fit frames with: the real ones, as they are published, in a real browser. */
import { describe, expect, inject } from 'vitest'
import { expectToFollow, fits, heightOf } from '../support/embed-parts.ts'
import { embedAddress, embedsIn, iframe, test, theEmbed } from '../support/embed-test.ts'
import { heardOn, listener, loader, putPackaged, strict, style } from '../support/host-page.ts'

const account = '?view=account'

describe('our loader', () => {
  test.for([
    ['before the frame', `${loader}${iframe(embedAddress(account), strict)}`],
    ['after it', `${iframe(embedAddress(account), strict)}${loader}`],
    ['twice', `${loader}${iframe(embedAddress(account))}${loader}`],
    [
      'where the host sets a height',
      `<style>iframe{height:100%}</style>${loader}${iframe(embedAddress(account))}`,
    ],
  ] as const)('fits it %s', async ([, html], { openHost }) => {
    const page = await openHost({ head: style, html })
    await expectToFollow(page, await theEmbed(page))
  })

  test('fits it where it comes long after', async ({ openHost }) => {
    const page = await openHost({ head: style, html: iframe(embedAddress(account), strict) })
    const frame = await theEmbed(page)
    expect(await fits(page, frame)).toBe(false)
    await page.addScriptTag({ url: new URL('embed.js', inject('site')).href })
    await expectToFollow(page, frame)
  })

  test('fits three, off screen too, and those that are shown only later', async ({ openHost }) => {
    const html = [1, 2, 3]
      .map((at) => iframe(embedAddress(account), at === 2 ? strict : ''))
      .join('')
    const page = await openHost({
      head: `${style}${loader}`,
      html: `<div style="height:4000px"></div>${html}<div id="tab" hidden>${iframe(embedAddress(account))}</div>`,
    })
    await expect.poll(() => embedsIn(page).length).toBe(4)
    for (const [at, frame] of embedsIn(page).slice(0, 3).entries()) {
      await expect.poll(() => fits(page, frame, at)).toBe(true)
    }
    await page.evaluate(() => document.getElementById('tab')?.removeAttribute('hidden'))
    await expect.poll(async () => (await heightOf(page, 3)) > 640).toBe(true)
  })

  test('leaves a frame alone whose height is to stay', async ({ openHost }) => {
    const page = await openHost({
      head: `${style}${loader}`,
      html: `<script>addEventListener('visit-timeline:ready', function () { document.title = 'ready' })</script>${iframe(embedAddress(`${account}&height=fixed`), 'height="500"')}`,
    })
    const frame = await theEmbed(page)
    await expect.poll(() => page.title()).toBe('ready')
    expect(await heightOf(page)).toBe(500)
    const scrolled = await frame.evaluate(() => {
      scrollTo(0, 300)
      return scrollY
    })
    expect(scrolled).toBe(300)
  })
})

describe('pym.js 1.3.2', () => {
  test('fits two frames, by attribute and by script', async ({ openHost, host }) => {
    await putPackaged(host, 'pym.js', 'pym.js/dist/pym.v1.js')
    const page = await openHost({
      head: style,
      html: `<div id="a" data-pym-src="${embedAddress(account)}"></div><div id="b"></div>
        <script src="pym.js"></script>
        <script>new pym.Parent('b', '${embedAddress(account)}', {})</script>`,
    })
    await expect.poll(() => embedsIn(page).length).toBe(2)
    for (const [at, frame] of embedsIn(page).entries()) {
      await frame.waitForSelector('html[data-height]')
      await expectToFollow(page, frame, at)
    }
    const url = await embedsIn(page)[0]?.locator('footer a').getAttribute('href')
    expect(url).not.toContain('childId')
    expect(embedsIn(page)[0]?.url()).toContain('childId')
  })
})

/** It tells of its next version on the console. */
const itsNews = /IFRAME-RESIZER/

describe('iframe-resizer 4.4.5', () => {
  test('fits two frames, one without an origin', async ({ openHost, host }) => {
    await putPackaged(host, 'resizer.js', 'iframe-resizer/js/iframeResizer.js')
    const page = await openHost({
      expectsFaults: itsNews,
      head: style,
      html: `${iframe(embedAddress(account))}${iframe(embedAddress(account), strict)}
        <script src="resizer.js"></script>
        <script>iFrameResize({ checkOrigin: false }, 'iframe')</script>`,
    })
    await expect.poll(() => embedsIn(page).length).toBe(2)
    for (const [at, frame] of embedsIn(page).entries()) {
      await frame.waitForSelector('html[data-height]')
      await expectToFollow(page, frame, at)
    }
  })

  test('fits a frame that was there long before', async ({ openHost, host }) => {
    await putPackaged(host, 'resizer.js', 'iframe-resizer/js/iframeResizer.js')
    const page = await openHost({
      expectsFaults: itsNews,
      head: style,
      html: iframe(embedAddress(account)),
    })
    const frame = await theEmbed(page)
    await page.addScriptTag({ url: 'resizer.js' })
    await page.evaluate(() => {
      const resize: unknown = Reflect.get(window, 'iFrameResize')
      if (typeof resize === 'function') Reflect.apply(resize, null, [{}, 'iframe'])
    })
    await expectToFollow(page, frame)
  })
})

describe('open-iframe-resizer 2.1.0', () => {
  test('fits two frames, one without an origin', async ({ openHost, host }) => {
    await putPackaged(host, 'open.js', '@open-iframe-resizer/core')
    const page = await openHost({
      head: style,
      html: `${iframe(embedAddress(account))}${iframe(embedAddress(account), strict)}
        <script src="open.js"></script>
        <script>iframeResizer.initialize({ checkOrigin: false }, 'iframe')</script>`,
    })
    await expect.poll(() => embedsIn(page).length).toBe(2)
    for (const [at, frame] of embedsIn(page).entries()) {
      await frame.waitForSelector('html[data-height]')
      await expectToFollow(page, frame, at)
    }
  })

  test('fits a frame that was there long before, greeting it as iframe-resizer would', async ({
    openHost,
    host,
  }) => {
    await putPackaged(host, 'open.js', '@open-iframe-resizer/core')
    const page = await openHost({ head: style + listener, html: iframe(embedAddress(account)) })
    const frame = await theEmbed(page)
    // The height has been told again for the last time.
    await expect.poll(async () => (await heardOn(page, 'height')).length).toBeGreaterThan(3)
    await page.addScriptTag({ url: 'open.js' })
    await page.addScriptTag({
      content: `iframeResizer.initialize({ enableLegacyLibSupport: true }, 'iframe')`,
    })
    await expectToFollow(page, frame)
  })
})

/** Hosts whose scripts are recorded here as they match and set heights, from their published sources. */
const listeners = {
  'Datawrapper (since 2021)': `addEventListener('message', function (e) {
    if (void 0 === e.data['datawrapper-height']) return
    var frames = document.querySelectorAll('iframe')
    for (var key in e.data['datawrapper-height'])
      for (var i = 0; i < frames.length; i++)
        if (frames[i].contentWindow === e.source) frames[i].style.height = e.data['datawrapper-height'][key] + 'px'
  })`,
  Embedly: `addEventListener('message', function (e) {
    var data
    try { data = JSON.parse(e.data) } catch (_) { return }
    if (data.context !== 'iframe.resize') return
    document.querySelectorAll('iframe').forEach(function (f) {
      if (f.src === data.src) f.style.height = data.height + 'px'
    })
  })`,
  'iframe-resizer 5': `(function () {
    var frame = document.querySelector('iframe')
    function init() { frame.contentWindow.postMessage('[iFrameSizer]frame0:8:false:false:32:true:true::auto:::0:false:child:auto:true:::true:::true:false', '*') }
    frame.addEventListener('load', init)
    addEventListener('message', function (e) {
      if (e.source !== frame.contentWindow || typeof e.data !== 'string') return
      if (e.data.slice(0, 13) !== '[iFrameSizer]') return
      var parts = e.data.slice(13).split(':')
      if (parts[0] === 'frame0' && (parts[3] !== 'init' || parts[4].includes('.'))) frame.style.height = parts[1] + 'px'
    })
  })()`,
} as const

describe('hosts of other publishers', () => {
  test.for(Object.entries(listeners))('%s fits the frame', async ([, script], { openHost }) => {
    const page = await openHost({
      head: style,
      html: `${iframe(embedAddress(account))}<script>${script}</script>`,
    })
    await expectToFollow(page, await theEmbed(page))
  })

  test('an older script of Datawrapper changes no frame of others', async ({ openHost }) => {
    const old = `var told = new Set(); addEventListener('message', function (e) {
      if (void 0 === e.data['datawrapper-height']) return
      told.add(JSON.stringify(e.data))
      for (var key in e.data['datawrapper-height']) {
        var frame = document.getElementById('datawrapper-chart-' + key) || document.querySelector("iframe[src*='" + key + "']")
        if (frame) frame.style.height = e.data['datawrapper-height'][key] + 'px'
      }
    })`
    const page = await openHost({
      head: style,
      html: `<script>${old}</script><iframe src="about:blank" height="77"></iframe>${iframe(embedAddress(account), 'height="500"')}`,
    })
    const frame = await theEmbed(page)
    await frame.locator('.account-rest > summary').click()
    const told = () =>
      page.evaluate(() => {
        const all: unknown = Reflect.get(window, 'told')
        return all instanceof Set ? all.size : 0
      })
    await expect.poll(told).toBeGreaterThan(1)
    expect([await heightOf(page, 0), await heightOf(page, 1)]).toEqual([77, 500])
  })

  test('AMP is told once it has said who it is', async ({ openHost }) => {
    const page = await openHost({
      head: style,
      html: `<script>
          addEventListener('message', function (e) {
            if (e.data.sentinel === 'amp' && e.data.type === 'embed-size') document.querySelector('iframe').style.height = e.data.height + 'px'
          })
        </script>${iframe(embedAddress(`${account}#amp=1`), strict)}`,
    })
    await expectToFollow(page, await theEmbed(page))
  })
})
