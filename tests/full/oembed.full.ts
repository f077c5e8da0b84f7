/** The files by which an address alone is embedded, as they are built, by the rules of those who read them. */
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, inject } from 'vitest'
import { buildSite, temporaryFolder } from '../support/build-site.ts'
import { fits, heightOf } from '../support/embed-parts.ts'
import { embedsIn, test } from '../support/embed-test.ts'
import { filterByWordPress, wordPressScript } from '../support/wordpress.ts'

const site = 'https://visit.example/in/a/folder/'
/** WordPress reads no more of a page. */
const readBytes = 150_000

let folder = ''
let remove = async (): Promise<void> => {}

beforeAll(async () => {
  const work = await temporaryFolder()
  folder = work.path
  remove = work.remove
  const { status, output } = await buildSite({ outDir: folder, site })
  if (status !== 0) throw new Error(output)
})

afterAll(() => remove())

const plain = (attribute: string): string => attribute.replaceAll('&amp;', '&')

const attributeIn = (html: string, pattern: RegExp): string => plain(pattern.exec(html)?.[1] ?? '')

const read = (file: string): Promise<string> => readFile(path.join(folder, file), 'utf8')

/** A page that is embedded by its address: its head as far as it is read, and the file that this leads to. */
const discover = async (file: string) => {
  const html = Buffer.from(await read(file))
    .subarray(0, readBytes)
    .toString()
  const [head = ''] = html.split('</head>')
  const address = attributeIn(head, /type="application\/json\+oembed" href="([^"]+)"/)
  const response: unknown = JSON.parse(await read(decodeURI(address.slice(site.length))))
  const { html: code, ...rest } = Object(response) as Record<string, unknown>
  return { file, head, code: String(code), rest }
}

const frameIn = (code: string): string => attributeIn(code, /<iframe[^>]* src="([^"]+)"/)

const discoverAll = async () => {
  const files = await readdir(folder, { recursive: true })
  const pages = files.filter(
    (file) => /(^|\/)index\.html$/.test(file) && !file.startsWith('embed/'),
  )
  return Promise.all(pages.map(discover))
}

describe('every page that is built', () => {
  test('leads to a file of its own that Ghost and WordPress take', async ({ corpus }) => {
    const all = await discoverAll()
    expect(all.length).toBeGreaterThan(corpus.events.length + corpus.statements.length)
    expect(new Set(all.map(({ code }) => code)).size).toBe(all.length)
    for (const { file, code, rest } of all) {
      // Ghost makes a bookmark of anything that is not so.
      expect(rest, file).toMatchObject({ version: '1.0', type: 'rich' })
      expect([typeof rest['width'], typeof rest['height']], file).toEqual(['number', 'number'])
      expect(filterByWordPress(code, 'AbC1234567'), file).toContain('<blockquote class=')
    }
  })

  test('shows in its frame what it shows itself, for Iframely too', async () => {
    for (const { file, head, code } of await discoverAll()) {
      const frame = frameIn(code)
      const state = attributeIn(head, /data-state="([^"]*)"/)
      const { search } = new URL(frame)
      expect(frame.startsWith(`${site}embed/`), file).toBe(true)
      expect(search.replace(/^\?/, '').replace(/&view=card$/, ''), file).toBe(state)
      expect(attributeIn(head, /rel="iframely" href="([^"]+)"/), file).toBe(frame)
      expect(decodeURI(attributeIn(code, /<a href="([^"]+)"/)), file).toBe(
        `${site}${file.replace(/index\.html$/, '')}`,
      )
    }
  })
})

describe('WordPress', () => {
  test('shows the frames in place of the quotations, no taller than it allows', async ({
    openHost,
    corpus,
  }) => {
    const pages = [`quote/${corpus.statements[0]?.id}/index.html`, 'index.html']
    const found = await Promise.all(pages.map(discover))
    const posts = found.map(({ code }, at) =>
      filterByWordPress(code.replaceAll(site, inject('site')), `aaaaaaaaa${at}`),
    )
    const page = await openHost({
      head: '<style>iframe{display:block;width:100%;border:0}</style>',
      html: `${posts.join('')}<script>${wordPressScript}</script>`,
    })
    for (const at of [0, 1]) {
      await expect.poll(() => page.locator('iframe').nth(at).isVisible()).toBe(true)
      expect(await page.locator('blockquote').nth(at).isVisible()).toBe(false)
    }
    const [first] = embedsIn(page)
    await expect.poll(async () => first !== undefined && fits(page, first)).toBe(true)
    await expect.poll(() => heightOf(page, 1)).toBe(1000)
    const scrolled = await embedsIn(page)[1]?.evaluate(() => {
      scrollTo(0, 400)
      return scrollY
    })
    expect(scrolled).toBe(400)
  })
})
