/** What of an address means nothing on a page, beside ids that nothing has. */
import { describe, expect, it } from 'vitest'
import type { View } from '#store/view.ts'
import { initialView } from '#store/view.ts'
import { parseView, printView } from '#store/view-url.ts'
import { aSmallVisit } from '../support/corpus-builders.ts'

const visit = aSmallVisit()
const parse = (search: string) => parseView(search, visit)
const print = (view: Partial<View>) => printView({ ...initialView, ...view }, visit)

describe('parseView', () => {
  it('names values of the frame that no option of it has, and none that one has', () => {
    expect(parse('theme=x&limit=many&lang=x&lock=people,cats&header=2&id=a%20b').ignored).toEqual([
      'theme: x',
      'header: 2',
      'limit: many',
      'id: a b',
      'lang: x',
      'lock: cats',
    ])
    const framed =
      'theme=dark&bg=transparent&lang=pt-BR&header=1&filters=0&lock=people,day&height=fixed&limit=5&id=a-1&origin=https://a.org'
    expect(parse(framed)).toEqual({ view: initialView, ignored: [] })
    expect(parse('lang=auto').ignored).toEqual([])
  })

  it('shows no card of nothing, and no part that the page cannot show alone', () => {
    expect(parse('view=card')).toEqual({ view: initialView, ignored: ['view: card'] })
    expect(parse('view=card&event=talks').view.part).toBe('card')
    const onPage = parseView('view=card&event=talks', visit, ['all', 'account'])
    expect([onPage.view.part, ...onPage.ignored]).toEqual(['all', 'view: card'])
    expect(print({ part: 'card' })).toBe('')
  })
})
