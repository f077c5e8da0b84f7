import { screen, within } from '@testing-library/react'
import { beforeAll, expect, it } from 'vitest'
import { aCorpus, aDating, anArticle, anEvent } from '../../support/corpus-builders.ts'
import { loadScalePicture, scaleRow, showToScale } from '../../support/scale-picture.tsx'

beforeAll(loadScalePicture)

it('puts an article to its hour only where an hour is stated, else into its day', async () => {
  const day = { ...aDating(), words: null, zone: null, basis: 'stated' as const, because: null }
  const clock = { ...day, precision: 'minute' as const, instant: Date.parse('2021-05-12T11:00Z') }
  const articles = [
    anArticle({ published: day }),
    anArticle({ id: '001_bb', published: clock }),
    anArticle({ id: '002_cc', published: day }),
  ]
  await showToScale(aCorpus({ articles, events: [anEvent()] }))
  const published = await scaleRow('Published')
  const placeOf = (record: string) => within(published).getByText(record).closest('.at')
  expect(placeOf('000')).toBe(placeOf('002'))
  expect(placeOf('000')?.querySelector('.publications-stroke')).toBeNull()
  expect(placeOf('001')?.querySelector('.publications-words')?.textContent).toMatch(
    /Port Imber time$/,
  )
})

it('has no row of articles where none appeared in these days', async () => {
  await showToScale(aCorpus({ articles: [anArticle({ published: null })], events: [anEvent()] }))
  await scaleRow('Events')
  expect(screen.queryByRole('group', { name: 'Published' })).toBeNull()
})
