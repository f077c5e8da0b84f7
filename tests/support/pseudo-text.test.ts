import { describe, expect, it } from 'vitest'
import { pseudo } from './pseudo-text.ts'

describe('pseudo', () => {
  it('gives letters accents, doubles vowels and puts all of it in brackets', () => {
    expect(pseudo('Show all')).toBe('⟦Šĥööŵ ååļļ⟧')
  })

  it('keeps what a text is given, and the spaces around it', () => {
    const says = (name: string, number: number): string => ` ${name} has ${number} words`
    expect(pseudo(says)('Reed', 2)).toBe(' ⟦Reed ĥååš 2 ŵööŕðš⟧')
  })

  it('converts groups and pieces, and leaves what holds no letter', () => {
    expect(pseudo({ open: 'Open', less: '−' })).toEqual({ open: '⟦Öpééñ⟧', less: '−' })
    const mend = <Part>(link: Part): readonly (string | Part)[] => ['Read ', link, '.']
    expect(pseudo(mend)({ $$typeof: 'element' })).toEqual([
      '⟦Ŕééååð⟧ ',
      { $$typeof: 'element' },
      '.',
    ])
  })
})
