/** The built page is taken over without a word on the console, whoever opens it and whatever the address holds. */
import * as fc from 'fast-check'
import type { Page } from 'playwright-core'
import { describe, expect, inject } from 'vitest'
import { canonicalPages } from '#store/canonical-pages.ts'
import type { Corpus } from '#model/corpus.ts'
import { test } from '../support/site-test.ts'

const readers = [
  { timezoneId: 'Pacific/Kiritimati', locale: 'ar-EG', colorScheme: 'dark', width: 375 },
  { timezoneId: 'Pacific/Pago_Pago', locale: 'en-US', colorScheme: 'light', width: 1280 },
  { timezoneId: 'Asia/Kathmandu', locale: 'ne-NP', colorScheme: 'dark', width: 768 },
  { timezoneId: 'Europe/Moscow', locale: 'ru-RU', colorScheme: 'light', width: 1920 },
  { timezoneId: 'Australia/Lord_Howe', locale: 'fa-IR', colorScheme: 'light', width: 320 },
] as const

/** Any value that a parameter may have, and some that none may. */
const someValue = ({ people, topics, articles, statements, events }: Corpus) =>
  fc.oneof(
    fc.constantFrom(
      ...[people, topics, articles, statements, events].flatMap((list) => list.map(({ id }) => id)),
      ...'1 2 before undated direct reported speakers account'.split(' '),
    ),
    fc.constantFrom('nobody', '', ',', '~', '%', '%00', '<b>', '\u202E', 'a'.repeat(3000)),
  )

const parameters =
  'people role topics articles form agency day disputed from to lanes read q event quote view strange'.split(
    ' ',
  )

/** A query as it may come from anywhere, its values encoded or not. */
const someQuery = (corpus: Corpus): fc.Arbitrary<string> =>
  fc
    .array(
      fc
        .tuple(fc.constantFrom(...parameters), someValue(corpus), fc.boolean())
        .map(([name, value, isRaw]) => `${name}=${isRaw ? value : encodeURIComponent(value)}`),
      { minLength: 1, maxLength: 5 },
    )
    .map((pairs) => `?${pairs.join('&')}`)

/** Whether React has taken over what stands first and what it takes over last. */
const isTakenOver = (page: Page): Promise<boolean> =>
  page.evaluate(() =>
    [...document.querySelectorAll('#root > *, #people')].every((element) =>
      Object.keys(element).some((key) => key.startsWith('__reactFiber')),
    ),
  )

describe('hydration', () => {
  test.for(readers)(
    'is silent at 50 addresses in $timezoneId, $locale, at $width px',
    { timeout: 300_000 },
    async (reader, { openPage, corpus }) => {
      const somePath = fc.constantFrom('', ...canonicalPages(corpus).map(({ path }) => path))
      const addresses = fc.sample(fc.tuple(somePath, someQuery(corpus)), 50)
      const page = await openPage(reader)
      for (const [path, query] of addresses) {
        await page.goto(new URL(`${path}${query}`, inject('site')).href, { waitUntil: 'load' })
        await expect.poll(() => isTakenOver(page), { message: `${path}${query}` }).toBe(true)
      }
    },
  )
})
