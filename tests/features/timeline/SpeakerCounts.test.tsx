import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { SpeakerCounts } from '#features/timeline/SpeakerCounts.tsx'
import { aCorpus, aPerson, aStatement } from '../../support/corpus-builders.ts'
import { renderExplorer } from '../../support/explorer.tsx'

it('counts two speakers of one initial apart, and names them where they are heard', () => {
  const people = [
    aPerson({ id: 'stone', name: 'Ada Stone' }),
    aPerson({ id: 'sorrel', name: 'Max Sorrel' }),
  ]
  const said = ['stone', 'sorrel', 'stone'].map((speaker, index) =>
    aStatement({ id: `words-${index}`, speaker }),
  )
  const corpus = aCorpus({ people, statements: said })
  renderExplorer(<SpeakerCounts statements={said} />, { corpus })
  const button = screen.getByRole('button', {
    name: /^3 statements: .*Stone 2, .*Sorrel 1; zoom in$/,
  })
  const drawn = ['data-initial', 'data-statements']
  expect([...button.children].map((one) => drawn.map((name) => one.getAttribute(name)))).toEqual([
    ['S', '2'],
    ['S', '1'],
  ])
  expect(new Set([...button.children].map(({ className }) => className)).size).toBe(2)
})

it('has the speakers in the order of the people whoever speaks first, and last who is not named', () => {
  const people = ['ash', 'birch'].map((id) => aPerson({ id, name: id }))
  const said = [null, 'birch', 'birch', 'ash'].map((speaker, index) =>
    aStatement({ id: `words-${index}`, speaker }),
  )
  renderExplorer(<SpeakerCounts statements={said} />, {
    corpus: aCorpus({ people, statements: said }),
  })
  const counts = [...screen.getByRole('button').children].map(
    (one) => `${one.getAttribute('data-initial')} ${one.getAttribute('data-statements')}`,
  )
  expect(counts).toEqual(['A 1', 'B 2', '? 1'])
})
