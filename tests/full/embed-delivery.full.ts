/** How a frame comes to whoever looks at it: from where, how often, and what is seen until all of it is there. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Frame, Page } from 'playwright-core'
import { describe, expect, inject, onTestFinished } from 'vitest'
import { printSnippet } from '#export/snippet.ts'
import { people, shownBy, topics } from '../e2e/expectations.ts'
import { toldIn } from '../e2e/explorer-page.ts'
import { usable } from '../support/at-rest.ts'
import { serveDescribed } from '../support/host-site.ts'
import { begun, embedAddress, embedsIn, iframe, test, theEmbed } from '../support/embed-test.ts'
import { style } from '../support/host-page.ts'

const snippetOf = (site: string, query: string, kind: 'interactive' | 'strict'): string =>
  printSnippet(kind, {
    frame: embedAddress(query, site),
    page: site,
    loader: `${site}embed.js`,
    title: 'A visit',
    height: 640,
    isFixed: false,
    scheme: null,
  })

/** Until each has begun; a frame below the screen is asked for once it is come near to. */
const allEmbeds = async (page: Page, count: number): Promise<readonly Frame[]> => {
  for (const frame of await page.locator('iframe').all()) await frame.scrollIntoViewIfNeeded()
  await expect.poll(() => embedsIn(page).length).toBe(count)
  for (const frame of embedsIn(page)) await begun(frame)
  return embedsIn(page)
}

/** White space counts as the browser shows it. */
const spaced = (text: string): string => text.replaceAll(/\s+/g, ' ')

const isAsset = ([path]: readonly [string, unknown]): boolean => path.startsWith('assets/')

describe('three embeds on a page', () => {
  test.for([
    ['interactive', 1],
    // Without an origin there is no cache that frames share.
    ['strict', 3],
  ] as const)(
    'of the snippet "%s" load what they are made of %i times',
    async ([kind, times], { openHost }) => {
      const site = await serveDescribed(inject('site'))
      onTestFinished(site.close)
      const queries = ['?view=account', '?view=timeline', '']
      const page = await openHost({
        head: style,
        html: queries.map((query) => snippetOf(site.address, query, kind)).join(''),
        expectsFaults: new RegExp(`^asked: ${new URL(site.address).origin}/`),
      })
      const [first] = await allEmbeds(page, 3)
      await first?.locator('.account-rest > summary').click()
      await first?.locator('.account-rest[open]').waitFor()
      const assets = [...site.sent].filter(isAsset)
      expect(assets.length).toBeGreaterThan(2)
      for (const [path, sent] of assets) expect([path, sent.times]).toEqual([path, times])
      // Nobody has read, searched or zoomed yet.
      expect(assets.map(([path]) => path).filter((path) => path.includes('later'))).toEqual([])
      site.forgetSent()
      await page.reload()
      await allEmbeds(page, 3)
      expect([...site.sent].filter(isAsset)).toHaveLength(
        kind === 'interactive' ? 0 : assets.length,
      )
    },
  )
})

describe('the embedded page as a file', () => {
  const folder = pathToFileURL(join(inject('folder'), '/')).href

  test('shows what its address asks for, and the rest of its script comes too', async ({
    openPage,
    corpus,
  }) => {
    const person = corpus.people.find(({ id }) => id !== corpus.visit.principal)?.id ?? ''
    const chosen = shownBy(corpus, [[people, person]])
    expect(chosen).not.toEqual(shownBy(corpus, []))
    const page = await openPage({ site: folder, path: `embed/index.html?people=${person}` })
    await page.waitForSelector('html[data-height]')
    await expect.poll(() => toldIn(page)).toEqual(chosen)
    expect(await page.locator('html').getAttribute('data-wait')).toBeNull()
    const [article] = corpus.articles
    await page.goto(`${folder}embed/index.html?read=${article?.id}`)
    await usable(page)
    const reader = page.getByRole('region', { name: /^Article / })
    const text = await readFile(
      join(inject('folder'), 'data/articles', article?.file ?? ''),
      'utf8',
    )
    const [block] = article?.blocks.filter(({ kind }) => kind === 'body') ?? []
    await expect
      .poll(async () => spaced((await reader.textContent()) ?? ''))
      .toContain(spaced(text.slice(block?.start, block?.end)))
  })

  test('is complete without scripts', async ({ openPage, corpus }) => {
    const page = await openPage({
      site: folder,
      path: `embed/index.html?people=${corpus.people[0]?.id}`,
      javaScriptEnabled: false,
    })
    const text = spaced(await page.getByRole('main').innerText())
    for (const { title } of corpus.events) expect(text).toContain(title)
    const [ground, width] = await page.evaluate(() => [
      getComputedStyle(document.documentElement).backgroundColor,
      document.documentElement.scrollWidth - innerWidth,
    ])
    expect([ground, width]).toEqual(['rgb(251, 250, 245)', 0])
  })
})

describe('until the script of a frame is there', () => {
  /** The frame as it is painted while its script is held back; `end` lets it come, or fail. */
  const openWaiting = async (
    openHost: (hosting: { html: string; head: string; expectsFaults: RegExp }) => Promise<Page>,
    query: string,
  ) => {
    const page = await openHost({ head: style, html: '', expectsFaults: /ERR_FAILED/ })
    let end = (_comes: boolean): void => {}
    const ended = new Promise<boolean>((resolve) => (end = resolve))
    await page.route(/assets\/embed-[^/]*\.js/, async (route) => {
      await ((await ended) ? route.continue() : route.abort())
    })
    await page.evaluate(
      (html) => {
        document.body.innerHTML = html
      },
      iframe(embedAddress(query), 'height="600"'),
    )
    await expect.poll(() => embedsIn(page).length).toBe(1)
    const [frame] = embedsIn(page)
    if (!frame) throw new Error('There is no frame.')
    await frame.locator('footer').waitFor()
    return { page, frame, end }
  }
  const titlesIn = (frame: Frame): Promise<readonly string[]> =>
    frame
      .locator('.event-title:visible')
      .evaluateAll((titles) => titles.map(({ textContent }) => textContent ?? ''))

  /** Notes from now on what titles are in any picture of the frame that is painted; gives what was noted. */
  const watchTitles = async (frame: Frame): Promise<() => Promise<readonly string[]>> => {
    const seen = await frame.evaluateHandle(() => {
      const titles = new Set<string>()
      const look = (): void => {
        for (const title of document.querySelectorAll('.event-title')) {
          if (title.checkVisibility()) titles.add(title.textContent ?? '')
        }
        requestAnimationFrame(look)
      }
      look()
      return titles
    })
    return () => seen.evaluate((titles) => [...titles])
  }

  test('nothing is shown that its address leaves out', async ({ openHost, corpus }) => {
    const all = corpus.topics.map(({ id }) => ({
      id,
      left: shownBy(corpus, [[topics, id]]).events,
    }))
    const topic = all.find(({ left }) => left.length > 0 && left.length < corpus.events.length)
    const { frame, end } = await openWaiting(openHost, `?topics=${topic?.id}`)
    expect(await frame.getByRole('main').isVisible()).toBe(false)
    const seen = await watchTitles(frame)
    end(true)
    await begun(frame)
    const wanted = corpus.events.filter(({ id }) => topic?.left.includes(id))
    await expect
      .poll(async () => (await titlesIn(frame)).toSorted())
      .toEqual(wanted.map(({ title }) => title).toSorted())
    expect((await seen()).toSorted()).toEqual(wanted.map(({ title }) => title).toSorted())
  })

  test('everything is shown that was asked for, where that is everything', async ({
    openHost,
    corpus,
  }) => {
    const { frame, end } = await openWaiting(openHost, `?event=${corpus.events[1]?.id}&theme=dark`)
    expect(await frame.getByRole('main').isVisible()).toBe(true)
    expect((await titlesIn(frame)).length).toBeGreaterThan(0)
    end(true)
    await theEmbed(frame.page())
  })

  test('and where it never comes, everything is shown', async ({ openHost, corpus }) => {
    const { frame, end } = await openWaiting(openHost, `?topics=${corpus.topics[0]?.id}`)
    expect(await frame.getByRole('main').isVisible()).toBe(false)
    end(false)
    await frame.getByRole('main').waitFor()
    expect((await titlesIn(frame)).length).toBeGreaterThan(0)
  })
})
