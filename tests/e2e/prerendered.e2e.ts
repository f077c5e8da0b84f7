import { describe, expect, inject } from 'vitest'
import { leadRendering } from '#model/statement.ts'
import { test } from '../support/site-test.ts'
import { accountOf, readerOf, timelineOf } from './explorer-page.ts'

/** White space counts as the browser shows it. */
const spaced = (text: string): string => text.replace(/\s+/g, ' ')

describe('the page before its scripts', () => {
  test('tells every event and every statement in the account', async ({ openPage, corpus }) => {
    const page = await openPage({ javaScriptEnabled: false })
    const account = accountOf(page)
    const told = spaced((await account.textContent()) ?? '')
    for (const { title } of corpus.events) expect(told).toContain(title)
    for (const statement of corpus.statements) {
      for (const { exact } of leadRendering(statement).passages) {
        expect(told).toContain(spaced(exact))
      }
    }
  })

  test('draws the still picture and asks what the articles answer differently', async ({
    openPage,
    corpus,
  }) => {
    const page = await openPage({ javaScriptEnabled: false })
    expect(await timelineOf(page).locator('[data-quote]').count()).toBe(corpus.statements.length)
    const text = await page.locator('main').innerText()
    for (const { question, answers } of corpus.differences) {
      expect(text).toContain(question)
      for (const { answer } of answers) expect(text).toContain(answer)
    }
  })

  test('has no hidden content, inline script, style attribute or fallback', async () => {
    const html = await (await fetch(inject('site'))).text()
    const body = html.slice(html.indexOf('<body'))
    expect(body).not.toMatch(/\sstyle=/)
    expect(body).not.toMatch(/<script(?![^>]*\ssrc=)/)
    expect(body).not.toMatch(/<(template|noscript)\b/)
    expect(body).not.toMatch(/<[^>]*\shidden(?=[\s=>])/)
    expect(body).not.toMatch(/enable javascript/i)
    expect(body).not.toContain('<!--$?-->')
  })
})

/** A sample of who may open what: the console must stay silent, so hydration finds what it expects. */
const readers = [
  { timezoneId: 'Pacific/Kiritimati', locale: 'ar-EG', colorScheme: 'dark', width: 375 },
  { timezoneId: 'America/Los_Angeles', locale: 'de-DE', colorScheme: 'light', width: 768 },
  { timezoneId: 'Asia/Kolkata', locale: 'hi-IN', colorScheme: 'dark', width: 1920 },
] as const

describe('hydration', () => {
  test.for(readers)(
    'is silent in $timezoneId, $locale, at $width px',
    async (reader, { openPage, corpus }) => {
      const [event, statement, article] = [
        corpus.events[0],
        corpus.statements[0],
        corpus.articles[0],
      ]
      const pressed = await openPage({ path: `?event=${event?.id}`, ...reader })
      const title = accountOf(pressed).getByRole('button', {
        name: event?.title ?? '',
        exact: true,
      })
      await expect.poll(() => title.getAttribute('aria-pressed')).toBe('true')
      const path = `?quote=${statement?.id}&read=${article?.id}&lanes=speakers`
      await readerOf(await openPage({ path, ...reader })).waitFor()
      const strange = await openPage({ path: '?people=nobody&nonsense=%', ...reader })
      await strange.getByText('people: nobody').waitFor()
    },
  )
})
