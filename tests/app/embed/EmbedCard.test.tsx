import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { EmbedCard } from '#app/embed/EmbedCard.tsx'
import { aCorpus, anEvent } from '../../support/corpus-builders.ts'
import { renderExplorer } from '../../support/explorer.tsx'

describe('an event as a card', () => {
  it('says its day, which no heading says for it', () => {
    const corpus = aCorpus({ events: [anEvent({ id: 'talks' })] })
    renderExplorer(<EmbedCard kind="event" id="talks" />, { corpus })
    expect(screen.getByRole('article').textContent).toMatch(/^Wednesday 12 May 2021/)
  })
})
