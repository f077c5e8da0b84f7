import { describe, expect, it } from 'vitest'
import { participantsOf } from '#model/participants.ts'
import { anEvent } from '../support/corpus-builders.ts'

describe('participantsOf', () => {
  it('takes counterparts to say that the principal was there, and others present not', () => {
    expect(participantsOf(anEvent({ with: ['reed'], present: ['vale'] }), 'stone')).toEqual([
      'stone',
      'reed',
      'vale',
    ])
    expect(participantsOf(anEvent({ present: ['vale'] }), 'stone')).toEqual(['vale'])
  })

  it('takes the visit for the principal’s own', () => {
    expect(participantsOf(anEvent({ kind: 'visit' }), 'stone')).toEqual(['stone'])
  })

  it('names each once', () => {
    const event = anEvent({ with: ['reed'], present: ['reed', 'stone'] })
    expect(participantsOf(event, 'stone')).toEqual(['stone', 'reed'])
  })
})
