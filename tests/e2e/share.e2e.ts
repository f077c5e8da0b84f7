import { describe, expect, inject } from 'vitest'
import { findFaults } from '../support/axe.ts'
import { embedsIn } from '../support/embed-test.ts'
import { test } from '../support/site-test.ts'

describe('sharing', () => {
  test('previews the view that is open, gives its code, and leaves the page as it was', async ({
    openPage,
    corpus,
  }) => {
    const [statement] = corpus.statements
    const page = await openPage({ path: `?quote=${statement?.id}` })
    const entries = await page.evaluate(() => history.length)
    const button = page.getByRole('button', { name: 'Share or embed' })
    await button.click()
    const dialog = page.getByRole('dialog', { name: 'Share or embed this view' })
    await dialog.getByLabel('only what is chosen, as a card').check()
    await dialog.getByLabel('dark', { exact: true }).check()
    const frame = dialog.locator('iframe')
    const heightOf = () => frame.evaluate(({ clientHeight }) => clientHeight)
    const contentHeight = async () =>
      (await embedsIn(page)[0]?.locator('#root').boundingBox())?.height ?? 0
    await expect.poll(async () => Math.ceil(await contentHeight()) - (await heightOf())).toBe(0)
    const code = dialog.getByLabel('Code to copy')
    const site = inject('site')
    const query = `quote=${statement?.id}&amp;view=card&amp;theme=dark`
    await expect.poll(() => code.inputValue()).toContain(`src="${site}embed/?${query}"`)
    const measured = Math.ceil((await heightOf()) / 10) * 10
    await expect.poll(() => code.inputValue()).toContain(`height="${measured}"`)
    await dialog.getByLabel('address only').check()
    expect(await code.inputValue()).toBe(`${site}quote/${statement?.id}/`)
    await dialog.getByLabel('Width of the preview').fill('320')
    await expect.poll(() => frame.evaluate(({ clientWidth }) => clientWidth)).toBe(320)
    expect(await findFaults(page, '.share-dialog')).toEqual([])
    await page.keyboard.press('Escape')
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true)
    expect(await page.evaluate(() => history.length)).toBe(entries)

    // On a phone the preview begins as wide as it has room; the code still has the height at the usual width.
    await page.setViewportSize({ width: 375, height: 800 })
    await button.click()
    const room = dialog.getByRole('group', { name: 'Preview' })
    await expect.poll(() => frame.evaluate(({ clientWidth }) => clientWidth)).toBeLessThan(375)
    expect(await room.evaluate((one) => one.scrollWidth - one.clientWidth)).toBe(0)
    await expect.poll(() => code.inputValue()).toMatch(/ height="(?!640")\d+"/)
  })

  test('says of every code what it does and needs, and shows what shines through', async ({
    openPage,
  }) => {
    const page = await openPage()
    await page.getByRole('button', { name: 'Share or embed' }).click()
    const dialog = page.getByRole('dialog', { name: 'Share or embed this view' })
    const code = dialog.getByLabel('Code to copy')
    const policy = dialog.getByLabel('What the policy has to allow')
    await dialog.getByLabel('always the same').check()
    expect(await code.inputValue()).toContain('<script async')
    expect(await policy.inputValue()).toContain('script-src')
    expect(await dialog.getByText(/becomes? as tall as|fits by itself/).count()).toBe(0)
    for (const kind of ['without script', 'strict sandbox', 'AMP', 'address only']) {
      await dialog.getByLabel(kind, { exact: true }).check()
      expect(await policy.inputValue(), kind).toBe(`frame-src ${inject('site')};`)
    }
    const schemeOf = () =>
      dialog.locator('iframe').evaluate((frame) => getComputedStyle(frame).colorScheme)
    expect(await schemeOf()).toBe('light dark')
    await dialog.getByLabel('dark', { exact: true }).check()
    await dialog.getByLabel(/transparent/).check()
    expect(await schemeOf()).toBe('dark')
    const ground = dialog.getByRole('group', { name: 'Preview' })
    expect(await ground.evaluate((one) => getComputedStyle(one).backgroundColor)).toBe(
      'rgb(18, 18, 18)',
    )
  })
})
