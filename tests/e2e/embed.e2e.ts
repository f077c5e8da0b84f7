import { describe, expect, inject } from 'vitest'
import { embedAddress, embedsIn, iframe, test, theEmbed, wrapped } from '../support/embed-test.ts'

/** A frame with the attributes, alone and within a frame without an origin. */
const levels: readonly (readonly [name: string, html: (src: string) => string])[] = [
  ['no sandbox', (src) => iframe(src)],
  ['the strictest sandbox', (src) => iframe(src, 'sandbox="allow-scripts"')],
  ['credentialless', (src) => iframe(src, 'credentialless')],
  ['in a sandboxed wrapper', (src) => wrapped(iframe(src, 'sandbox="allow-scripts"'))],
]

describe('the embedded page', () => {
  test('shows itself in every kind of frame, whatever headers come with it', async ({
    openHost,
    bare,
  }) => {
    const sources = [embedAddress('?theme=dark'), embedAddress('?theme=dark', bare)]
    const html = levels.flatMap(([, print]) => sources.map(print)).join('\n')
    const page = await openHost({ html })
    await expect.poll(() => embedsIn(page).length).toBe(levels.length * sources.length)
    for (const frame of embedsIn(page)) {
      await frame.waitForSelector('html[data-height]')
      expect(await frame.getByRole('region', { name: 'Account' }).textContent()).toContain('“')
      const [ground, source] = await frame.evaluate(() => [
        getComputedStyle(document.documentElement).backgroundColor,
        document.querySelector('footer')?.textContent,
      ])
      expect(ground).toBe('rgb(23, 22, 19)')
      expect(source).toContain('news articles')
    }
  })

  test('is complete without scripts', async ({ openHost, corpus }) => {
    const page = await openHost({ html: iframe(embedAddress()), javaScriptEnabled: false })
    const text = (await embedsIn(page)[0]?.locator('main').textContent()) ?? ''
    for (const { title } of corpus.events) expect(text).toContain(title)
    expect(await page.frames()[1]?.getByRole('link').count()).toBeGreaterThan(0)
  })

  test('shows a quote alone, with what is inferred of it', async ({ openHost, corpus }) => {
    const inferred = corpus.statements.find(({ renderings }) =>
      renderings.some(({ occasionBasis }) => occasionBasis?.basis === 'inferred'),
    )
    const page = await openHost({
      html: iframe(embedAddress(`?view=card&quote=${inferred?.id}`), 'sandbox="allow-scripts"'),
    })
    const card = (await theEmbed(page)).getByRole('main')
    expect(await card.getByRole('figure').count()).toBe(1)
    expect(await card.textContent()).toContain('occasion inferred')
  })

  test('keeps a facet that the host has settled', async ({ openHost, corpus }) => {
    const { id = '', name = '' } = corpus.people[0] ?? {}
    const page = await openHost({
      html: iframe(embedAddress(`?people=${id}&lock=people`), 'width=900'),
    })
    const filters = (await theEmbed(page)).getByRole('search', { name: 'Filters' })
    const label = filters.getByText('People:')
    await label.waitFor()
    expect(await label.textContent()).toContain(name.split(' ').at(-1))
    expect(await filters.getByRole('button', { name: 'Clear' }).count()).toBe(0)
    expect(await filters.getByRole('button', { name: 'People' }).count()).toBe(0)
  })
})

describe('what is built for frames', () => {
  test('are classic scripts and a plain style sheet', async () => {
    const html = await (await fetch(embedAddress())).text()
    expect(html).not.toMatch(/type="module"|crossorigin|modulepreload|frame-ancestors/)
    expect(html).not.toMatch(/\sstyle=/)
    const files = [...html.matchAll(/(?:src|href)="\.\.\/(assets\/[^"]+)"/g)].map(
      ([, file = '']) => file,
    )
    expect(files).toHaveLength(3)
    for (const file of files) {
      const text = await (await fetch(new URL(file, inject('site')))).text()
      expect(text).not.toMatch(/\bimport\s*\(|@font-face\{[^}]*url\(|url\(["']?https?:/)
    }
  })
})
