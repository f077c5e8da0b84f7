import { render, screen, within } from '@testing-library/react'
import { beforeAll, expect, it } from 'vitest'
import { Timeline } from '#features/timeline/Timeline.tsx'
import type { Corpus } from '#model/corpus.ts'
import { ExplorerProvider } from '#store/explorer-context.tsx'
import { aCorpus, aDating, anArticle, anEvent } from '../../support/corpus-builders.ts'
import { anExplorerStore } from '../../support/explorer.tsx'

// Loaded before, it is there within the act that asks for it.
beforeAll(() => import('#features/timeline/ScalePicture.tsx'))

const row = (name: RegExp | string) => screen.findByRole('group', { name })

/** Drawn to scale from the start. */
const show = async (corpus: Corpus) => {
  const store = anExplorerStore({ corpus })
  store.getState().setScale('to-scale')
  render(
    <ExplorerProvider store={store}>
      <Timeline />
    </ExplorerProvider>,
  )
  await row('To scale')
}

it('puts an article to its hour only where an hour is stated, else into its day', async () => {
  const day = { ...aDating(), words: null, zone: null, basis: 'stated' as const, because: null }
  const clock = { ...day, precision: 'minute' as const, instant: Date.parse('2021-05-12T11:00Z') }
  const articles = [
    anArticle({ published: day }),
    anArticle({ id: '001_bb', published: clock }),
    anArticle({ id: '002_cc', published: day }),
  ]
  await show(aCorpus({ articles, events: [anEvent()] }))
  const published = await row('Published')
  const placeOf = (record: string) => within(published).getByText(record).closest('.at')
  expect(placeOf('000')).toBe(placeOf('002'))
  expect(placeOf('000')?.querySelector('.publications-stroke')).toBeNull()
  expect(placeOf('001')?.querySelector('.publications-words')?.textContent).toMatch(
    /Port Imber time$/,
  )
})

it('has no row of articles where none appeared in these days', async () => {
  await show(aCorpus({ articles: [anArticle({ published: null })], events: [anEvent()] }))
  await row('Events')
  expect(screen.queryByRole('group', { name: 'Published' })).toBeNull()
})
