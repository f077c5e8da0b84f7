import { describe, expect } from 'vitest'
import { atRest } from '../support/at-rest.ts'
import { test } from '../support/site-test.ts'
import { accountOf, filtersOf, timelineOf } from './explorer-page.ts'

// A4 on its side, in px, without its margins of 10 mm.
const sheet = { width: 1046, height: 718 }
// Room for another browser's letters, which may be wider.
const slack = 24

describe('the printed page', () => {
  test('has the whole timeline on one sheet, and says there what is otherwise said on demand', async ({
    openPage,
    corpus,
  }) => {
    const page = await openPage(sheet)
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    await atRest(page)
    const timeline = timelineOf(page)
    const { x = 0, y = 0, width = 0, height = 0 } = (await timeline.boundingBox()) ?? {}
    expect(y + height).toBeLessThanOrEqual(sheet.height - slack)
    expect(x + width).toBeLessThanOrEqual(sheet.width)
    expect(height).toBeGreaterThan(sheet.height / 4)
    const table = await timeline.getByRole('table').boundingBox()
    expect(table?.width).toBeGreaterThan(width / 2)
    expect(table?.width).toBeLessThanOrEqual(width + 8)

    const ghosts = await timeline.locator('.ghost-words').all()
    expect(ghosts.length).toBeGreaterThan(0)
    for (const ghost of ghosts) {
      expect(await ghost.boundingBox().then((box) => box?.width)).toBeGreaterThan(20)
    }
    const clocked = corpus.articles.filter(({ published }) => published?.precision === 'minute')
    const clocks = timeline.getByText(
      new RegExp(`\\d\\d:\\d\\d \\S+, \\d\\d:\\d\\d ${corpus.visit.zoneName}`),
    )
    expect(clocked.length).toBeGreaterThan(0)
    expect(await clocks.filter({ visible: true }).count()).toBe(clocked.length)

    expect(await timeline.getByRole('button', { name: 'Zoom in' }).isVisible()).toBe(false)
    expect(await filtersOf(page).isVisible()).toBe(false)
    expect(await accountOf(page).isVisible()).toBe(true)
    const paper = await page.evaluate(
      () => getComputedStyle(document.documentElement).backgroundColor,
    )
    expect(paper).toBe('rgb(255, 255, 255)')
  })

  test('has the articles as notes under their numbers, and nothing to press', async ({
    openPage,
    corpus,
  }) => {
    const page = await openPage(sheet)
    const controls = page.locator('.needs-scripts')
    const pressed = page.getByRole('button', { name: 'Cite this quote' })
    const invitations = accountOf(page).getByText(/^(compare|more)$/)
    expect(await controls.count()).toBeGreaterThan(0)
    expect(await pressed.first().isVisible()).toBe(true)
    expect(await invitations.filter({ visible: true }).count()).toBeGreaterThan(0)
    await page.emulateMedia({ media: 'print' })
    expect(await controls.filter({ visible: true }).count()).toBe(0)
    expect(await pressed.count()).toBe(0)
    expect(await invitations.filter({ visible: true }).count()).toBe(0)
    const notes = page.getByRole('region', { name: 'The articles', exact: true })
    const account = await accountOf(page).boundingBox()
    const box = await notes.boundingBox()
    expect(box?.y).toBeGreaterThanOrEqual((account?.y ?? 0) + (account?.height ?? Infinity))
    for (const { record } of corpus.articles) {
      expect(await notes.getByText(record, { exact: true }).first().isVisible(), record).toBe(true)
    }
  })
})
