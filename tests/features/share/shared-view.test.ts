import { describe, expect, it } from 'vitest'
import { framePath, pageOf, titleOf, toSnippet } from '#features/share/shared-view.ts'
import { emptyFilter } from '#model/filter.ts'
import { defaultFrame } from '#store/frame-options.ts'
import { initialView } from '#store/view.ts'
import { aSmallVisit } from '../../support/corpus-builders.ts'

const corpus = aSmallVisit()
const choices = { part: 'all', options: defaultFrame, fixedHeight: 500 } as const
const site = 'https://us.example/visit/'
const view = {
  ...initialView,
  filter: { ...emptyFilter, people: ['reed'] },
  selection: { kind: 'quote', id: 'reed-on-ports' } as const,
}

describe('a shared view', () => {
  it('goes into the address of the embedded page with its part and options', () => {
    const options = { ...defaultFrame, theme: 'dark', lock: ['people'] } as const
    expect(framePath(view, { ...choices, part: 'card', options }, corpus)).toBe(
      'embed/?people=reed&quote=reed-on-ports&view=card&theme=dark&lock=people',
    )
    expect(framePath(initialView, choices, corpus)).toBe('embed/')
  })

  it('has a page of its own where it is exactly that', () => {
    const { selection } = view
    expect(pageOf({ ...initialView, selection }, corpus)).toEqual({
      path: 'quote/reed-on-ports/',
      isCanonical: true,
    })
    expect(pageOf(view, corpus).isCanonical).toBe(false)
    expect(pageOf(initialView, corpus)).toEqual({ path: '', isCanonical: true })
  })

  it('is called after what it shows alone', () => {
    expect(titleOf(view, 'all', corpus)).toBe(corpus.visit.title)
    expect(titleOf(view, 'card', corpus)).toMatch(/: a quote of .*Reed$/)
  })

  it('keeps as much room free as the preview took, rounded up, or what was chosen', () => {
    const around = { corpus, site, measured: 701.2 }
    expect(toSnippet(view, choices, around)).toMatchObject({
      height: 710,
      isFixed: false,
      scheme: null,
    })
    expect(toSnippet(view, choices, { ...around, measured: null }).height).toBe(640)
    const options = { ...defaultFrame, height: 'fixed', theme: 'dark', bg: 'transparent' } as const
    expect(toSnippet(view, { ...choices, options }, around)).toMatchObject({
      height: 500,
      isFixed: true,
      scheme: 'dark',
      loader: `${site}embed.js`,
    })
  })
})
