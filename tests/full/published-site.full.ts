/** A site that knows the address it will be published under: what machines are told holds of the files that are there. */
import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildSite, temporaryFolder } from '../support/build-site.ts'

const site = 'https://example.org/of/any/'

let folder: Awaited<ReturnType<typeof temporaryFolder>>
/** The HTML of every page, by its path below the root. */
let pages: ReadonlyMap<string, string>

const read = (path: string): Promise<string> => readFile(join(folder.path, path), 'utf8')

/** The file that a host sends for an address of the site; null for one elsewhere. */
const fileOf = (address: string): string | null => {
  const { href, pathname } = new URL(address)
  if (!href.startsWith(site)) return null
  const path = decodeURIComponent(pathname.slice(new URL(site).pathname.length))
  return path === '' || path.endsWith('/') ? `${path}index.html` : path
}

const isThere = (address: string): boolean => {
  const file = fileOf(address)
  return file !== null && existsSync(join(folder.path, file))
}

const unescape = (text: string): string =>
  text.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&amp;', '&')

/** What the pattern finds first in a page; empty where it finds nothing. */
const first = (html: string, pattern: RegExp): string => unescape(pattern.exec(html)?.[1] ?? '')

const canonical = /<link rel="canonical" href="([^"]*)"/
const property = (name: string) => new RegExp(`<meta property="${name}" content="([^"]*)"`)
const oembed = /<link rel="alternate" type="application\/json\+oembed" href="([^"]*)"/

/** All pages that stand for something of their own: neither frames nor the page for what is not there. */
const ownPages = () => [...pages].filter(([path]) => !/^(404|embed\/)/.test(path))

const addressOf = (path: string): string => `${site}${path.replace(/index\.html$/, '')}`

beforeAll(async () => {
  folder = await temporaryFolder()
  const { status, output } = await buildSite({ outDir: folder.path, site })
  if (status !== 0) throw new Error(`The site does not build.\n${output}`)
  const files = await readdir(folder.path, { recursive: true })
  const paths = files.filter((file) => file.endsWith('.html'))
  pages = new Map(await Promise.all(paths.map(async (path) => [path, await read(path)] as const)))
})

afterAll(() => folder.remove())

describe('a site with an address', () => {
  it('says of every page where it lies', () => {
    expect(ownPages().length).toBeGreaterThan(80)
    for (const [path, html] of ownPages()) {
      expect(first(html, property('og:url')), path).toBe(addressOf(path))
      const isOriginal = first(html, canonical) === addressOf(path)
      expect(isOriginal, path).toBe(!path.startsWith('article/'))
    }
  })

  it('says of others’ texts where they were published first, or keeps them out of indexes', () => {
    for (const [path, html] of ownPages().filter(([each]) => each.startsWith('article/'))) {
      const original = first(html, canonical)
      expect(original, path).not.toContain(site)
      expect(html.includes('name="robots" content="noindex"'), path).toBe(original === '')
    }
  })

  it('gives every page a title, a description and a picture of its size that is there', async () => {
    for (const [path, html] of ownPages()) {
      expect(first(html, /<title>([^<]+)<\/title>/), path).not.toBe('')
      expect(first(html, /<meta name="description" content="([^"]+)"/), path).not.toBe('')
      const picture = first(html, property('og:image'))
      expect(isThere(picture), picture).toBe(true)
      // oxlint-disable-next-line no-await-in-loop -- one disk
      const bytes = await readFile(join(folder.path, fileOf(picture) ?? ''))
      const size = ['width', 'height'].map((side) => first(html, property(`og:image:${side}`)))
      expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)].map(String), path).toEqual(size)
    }
  })

  it('leads from every page to what embeds it, which names the page in turn', async () => {
    for (const [path, html] of ownPages()) {
      const address = first(html, oembed)
      expect(isThere(address), `${path}: ${address}`).toBe(true)
      // oxlint-disable-next-line no-await-in-loop -- one disk
      const answer: unknown = JSON.parse(await read(fileOf(address) ?? ''))
      expect(answer, path).toMatchObject({ type: 'rich', version: '1.0', provider_url: site })
      const { html: frame } = answer as { html: string }
      expect(isThere(first(frame, / src="([^"?]*)/)), frame).toBe(true)
    }
  })

  it('lists in its sitemap every page that is its own, and no other', async () => {
    const listed = [...(await read('sitemap.xml')).matchAll(/<loc>([^<]*)<\/loc>/g)]
    const expected = ownPages()
      .map(([path]) => path)
      .filter((path) => !path.startsWith('article/'))
      .map(addressOf)
    expect(listed.map(([, address = '']) => unescape(address)).toSorted()).toEqual(
      expected.toSorted(),
    )
    expect(await read('robots.txt')).toContain(`Sitemap: ${site}sitemap.xml`)
  })

  it('leads from a page that is not there to the first one', async () => {
    expect(isThere(first(await read('404.html'), /<a href="([^"]*)"/))).toBe(true)
  })
})
