import { describe, expect, it } from 'vitest'
import type { ArticleText } from '#model/corpus.ts'
import { emptyFilter } from '#model/filter.ts'
import { createExplorerStore } from '#store/create-explorer-store.ts'
import type { View } from '#store/view.ts'
import { initialView } from '#store/view.ts'
import { aSmallVisit } from '../support/corpus-builders.ts'

/** A store whose articles arrive, or fail to, when the test says so. */
const anExplorer = (initial?: Partial<View>) => {
  const asked: string[] = []
  const answers = new Map<string, { arrive: (text: string) => void; fail: (why: Error) => void }>()
  const loadArticle = (id: string): Promise<ArticleText> => {
    asked.push(id)
    return new Promise((resolve, reject) => {
      answers.set(id, { arrive: (text) => resolve({ id, text }), fail: reject })
    })
  }
  const store = createExplorerStore({
    corpus: aSmallVisit(),
    loadArticle,
    ...(initial ? { initial } : {}),
  })
  const answer = (id: string) => {
    const known = answers.get(id)
    if (!known) throw new Error(`Nobody asked for ${id}.`)
    return known
  }
  return { store, asked, answer, state: store.getState }
}

const talks = { kind: 'event', id: 'talks' } as const
const reedOnPorts = { kind: 'quote', id: 'reed-on-ports' } as const

/** Lets promises that are settled be heard. */
const heard = () => new Promise((resolve) => setImmediate(resolve))

describe('createExplorerStore', () => {
  it('starts with nothing chosen and nothing open', () => {
    const { state, asked } = anExplorer()
    expect(state()).toMatchObject({ ...initialView, texts: {}, ignored: [] })
    expect(asked).toEqual([])
  })

  it('starts with the view it is given, and asks for the text that it opens', () => {
    const { state, asked } = anExplorer({
      selection: talks,
      reading: { article: '000_aa', start: null },
    })
    expect(state()).toMatchObject({ filter: emptyFilter, selection: talks })
    expect(asked).toEqual(['000_aa'])
  })

  it('shares nothing with another explorer', () => {
    const [one, other] = [anExplorer(), anExplorer()]
    one.state().toggleChoice('people', 'reed')
    expect(other.state().filter).toEqual(emptyFilter)
  })
})

describe('filter slice', () => {
  it('chooses and takes back', () => {
    const { state } = anExplorer()
    state().toggleChoice('people', 'reed')
    state().toggleChoice('days', 'before')
    expect(state().filter).toEqual({ ...emptyFilter, people: ['reed'], days: ['before'] })
    state().toggleChoice('people', 'reed')
    expect(state().filter).toEqual({ ...emptyFilter, days: ['before'] })
  })

  it('takes over a whole filter, and clears it', () => {
    const filter = { ...emptyFilter, people: ['reed'], days: ['before'], topics: ['ports'] }
    const { state } = anExplorer()
    state().setFilter(filter)
    expect(state().filter).toEqual(filter)
    state().clearFilter()
    expect(state().filter).toEqual(emptyFilter)
  })

  it('asks for people in other roles, and always in one', () => {
    const { state, store } = anExplorer({ filter: { ...emptyFilter, roles: ['mentioned'] } })
    const before = state()
    const forget = store.subscribe(() => expect.unreachable())
    state().toggleRole('mentioned')
    expect(state()).toBe(before)
    forget()
    state().toggleRole('speaks')
    expect(state().filter.roles).toEqual(['speaks', 'mentioned'])
  })

  it('tells nobody when there is nothing to clear', () => {
    const { state, store } = anExplorer()
    const before = state()
    store.subscribe(() => expect.unreachable())
    state().clearFilter()
    state().closeReader()
    expect(state()).toBe(before)
  })
})

describe('selection slice', () => {
  it('chooses one thing at a time, and leaves it when it is chosen again', () => {
    const { state } = anExplorer()
    state().select(talks)
    state().select(reedOnPorts)
    expect(state().selection).toEqual(reedOnPorts)
    state().select({ ...reedOnPorts })
    expect(state().selection).toBeNull()
  })
})

describe('reader slice', () => {
  it('says how far the text has come', async () => {
    const { state, answer } = anExplorer()
    state().openArticle('000_aa', null)
    expect(state().reading).toEqual({ article: '000_aa', start: null })
    expect(state().texts).toEqual({ '000_aa': { status: 'loading' } })
    answer('000_aa').arrive('Stone said so.')
    await heard()
    expect(state().texts).toEqual({ '000_aa': { status: 'ready', text: 'Stone said so.' } })
  })

  it('names a place of an address at which nothing begins, once the text tells', async () => {
    const { state, answer } = anExplorer()
    const show = (start: number) =>
      state().showView({
        view: { ...initialView, reading: { article: '000_aa', start } },
        ignored: [],
      })
    show(3)
    expect(state().ignored).toEqual([])
    answer('000_aa').arrive('Stone said so.')
    await heard()
    expect(state().ignored).toEqual(['read: 000_aa~3'])
    show(6)
    expect(state().ignored).toEqual([])
    show(5)
    expect(state().ignored).toEqual(['read: 000_aa~5'])
  })

  it('asks for a text once, however often its article is opened', async () => {
    const { state, answer, asked } = anExplorer()
    state().openArticle('000_aa', null)
    state().openArticle('000_aa', 200)
    answer('000_aa').arrive('Stone said so.')
    await heard()
    state().openArticle('000_aa', 300)
    expect(asked).toEqual(['000_aa'])
  })

  it('keeps what went wrong, and asks again when told to', async () => {
    const { state, answer, asked } = anExplorer()
    state().openArticle('000_aa', null)
    answer('000_aa').fail(new Error('The connection was lost.'))
    await heard()
    expect(state().texts['000_aa']).toEqual({
      status: 'failed',
      message: 'The connection was lost.',
    })
    state().retryArticle('000_aa')
    expect(state().texts['000_aa']).toEqual({ status: 'loading' })
    answer('000_aa').arrive('Stone said so.')
    await heard()
    expect(state().texts['000_aa']).toEqual({ status: 'ready', text: 'Stone said so.' })
    expect(asked).toEqual(['000_aa', '000_aa'])
  })

  it('chooses the quote whose passage is opened', () => {
    const { state } = anExplorer({ selection: talks })
    state().openArticle('001_bb', 20)
    expect(state().selection).toEqual(reedOnPorts)
  })

  it('leaves the choice where nothing begins', () => {
    const { state } = anExplorer({ selection: talks })
    state().openArticle('001_bb', null)
    state().openArticle('001_bb', 21)
    expect(state().selection).toEqual(talks)
  })

  it('leaves the choice where the passage is its own, among others', () => {
    // Every event of the small visit is told at 100.
    const { state } = anExplorer({ selection: { kind: 'event', id: 'fair' } })
    state().openArticle('000_aa', 100)
    expect(state().selection).toEqual({ kind: 'event', id: 'fair' })
  })

  it('closes without forgetting the choice or the text', () => {
    const { state } = anExplorer()
    state().openArticle('001_bb', 20)
    state().closeReader()
    expect(state().reading).toBeNull()
    expect(state().selection).toEqual(reedOnPorts)
    expect(state().texts).toHaveProperty('001_bb')
  })
})

describe('reading on', () => {
  it('goes to another passage, keeping what is read beside and where one came from', () => {
    const { state, asked } = anExplorer()
    state().openArticle('001_bb', null)
    const { origin } = state()
    state().compareWith('000_aa')
    state().readOn('001_bb', 20)
    expect(state()).toMatchObject({
      reading: { article: '001_bb', start: 20, beside: '000_aa' },
      selection: reedOnPorts,
    })
    expect(state().origin).toBe(origin)
    expect(asked).toEqual(['001_bb', '000_aa'])
  })

  it('never compares an article with itself, and stops comparing', () => {
    const { state } = anExplorer()
    state().openArticle('001_bb', 20)
    state().compareWith('001_bb')
    expect(state().reading).toEqual({ article: '001_bb', start: 20 })
    state().compareWith('000_aa')
    state().compareWith(null)
    expect(state().reading).toEqual({ article: '001_bb', start: 20 })
  })

  it('turns to what is chosen in one change, and closes only what covers it', () => {
    const { state, store } = anExplorer()
    state().openArticle('001_bb', 20)
    state().compareWith('000_aa')
    const told: unknown[] = []
    store.subscribe(({ reading, selection }) => told.push([reading?.article, selection]))
    state().leaveFor(talks, false)
    state().leaveFor(null, true)
    expect(told).toEqual([
      ['001_bb', talks],
      [undefined, talks],
    ])
  })

  it('goes back to all that was shown when an article was opened from outside', () => {
    const filter = { ...emptyFilter, people: ['reed'] }
    const { state } = anExplorer({ filter, selection: talks })
    state().returnToOrigin()
    expect(state().filter).toEqual(filter)
    state().openArticle('001_bb', 20)
    state().clearFilter()
    state().setLanes('speakers')
    state().moveViewport({ k: 2, x: 40 }, { from: '2021-05-12', to: '2021-05-12' })
    state().readOn('001_bb', 40)
    state().returnToOrigin()
    expect(state()).toMatchObject({
      filter,
      selection: talks,
      reading: null,
      lanes: 'topics',
      viewport: null,
      period: null,
    })
  })
})

describe('address slice', () => {
  it('takes over a view in one change and asks for the text it opens', () => {
    const { state, store, asked } = anExplorer()
    const seen: (string | undefined)[] = []
    store.subscribe(({ selection, reading }) => seen.push(selection?.id, reading?.article))
    const view = { ...initialView, selection: talks, reading: { article: '001_bb', start: null } }
    state().showView({ view, ignored: ['people: nobody'] })
    expect(seen.slice(0, 2)).toEqual(['talks', '001_bb'])
    expect(asked).toEqual(['001_bb'])
    expect(state().ignored).toEqual(['people: nobody'])
  })

  it('keeps a view that is there already, as the very same objects', () => {
    const { state, store } = anExplorer({ selection: talks })
    const { filter, selection } = state()
    store.getState().showView({
      view: { ...initialView, filter: { ...emptyFilter }, selection: { ...talks } },
      ignored: ['people: nobody'],
    })
    expect(state().filter).toBe(filter)
    expect(state().selection).toBe(selection)
    expect(state().ignored).toEqual(['people: nobody'])
  })

  it('asks for both texts where two are read side by side', () => {
    const { state, asked } = anExplorer()
    const reading = { article: '001_bb', start: null, beside: '000_aa' }
    state().showView({ view: { ...initialView, reading }, ignored: [] })
    expect(asked).toEqual(['001_bb', '000_aa'])
  })

  it('forgets what was ignored when told to', () => {
    const { state } = anExplorer()
    state().showView({ view: initialView, ignored: ['people: nobody'] })
    state().dismissIgnored()
    expect(state().ignored).toEqual([])
  })
})

describe('a locked facet', () => {
  it('keeps its choices, and people their roles, whatever is chosen or cleared', () => {
    const { store, state } = anExplorer({ filter: { ...emptyFilter, people: ['reed'] } })
    store.setState({ locked: ['people'] })
    state().toggleChoice('people', 'stone')
    state().toggleRole('mentioned')
    state().toggleChoice('topics', 'trade')
    expect(state().filter).toEqual({ ...emptyFilter, people: ['reed'], topics: ['trade'] })
    state().clearFilter()
    expect(state().filter).toEqual({ ...emptyFilter, people: ['reed'] })
  })
})
