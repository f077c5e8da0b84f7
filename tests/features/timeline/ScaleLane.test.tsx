import { within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { act } from 'react'
import { beforeAll, describe, expect, it } from 'vitest'
import { aCorpus, aDating, anEvent, aSmallVisit, aTelling } from '../../support/corpus-builders.ts'
import { loadScalePicture, scaleRow, showToScale } from '../../support/scale-picture.tsx'

beforeAll(loadScalePicture)

const marksOf = (element: HTMLElement) => [...element.querySelectorAll<HTMLElement>('[data-mark]')]

describe('a row to scale', () => {
  it('lays the ground of a day under every statement whose hour is not stated', async () => {
    await showToScale(aSmallVisit())
    const marks = document.querySelectorAll(
      '.scale-lane [data-quote]:not([aria-label*="occasion not stated"])',
    )
    const grounds = [...marks].map((mark) => mark.closest('.at')?.querySelector('.ground-day'))
    expect(grounds).not.toHaveLength(0)
    expect(grounds).not.toContain(null)
    const head = await scaleRow('Statements')
    expect(within(head).getByText(/each once, under its first/)).toBeDefined()
    expect(within(head).getAllByText('hour not stated')).toBeDefined()
  })

  it('stands what was said nobody says where on a ground that says so, below what was said that day', async () => {
    await showToScale(aSmallVisit())
    const lane = await scaleRow(/^Ports/)
    const said = within(lane).getByText('occasion not stated').closest<HTMLElement>('.at')
    const ground = said?.previousElementSibling
    const top = (mark: RegExp): number => {
      const button = within(lane).getByRole('button', { name: mark })
      return Number.parseFloat(button.closest<HTMLElement>('.at')?.style.insetBlockStart ?? '')
    }
    expect(ground?.querySelector('.ground-by-day')).not.toBeNull()
    expect(Number.parseFloat(said?.style.insetBlockStart ?? '')).toBeGreaterThan(top(/^Reed/))
    expect(top(/occasion not stated, by 12 May/)).toBeGreaterThan(top(/^Reed/))
  })

  it('is walked in the order of the page, event by event, with the sign of a difference after its title', async () => {
    await showToScale(aSmallVisit())
    const walked = async (first: HTMLElement): Promise<readonly (string | undefined)[]> => {
      act(() => first.focus())
      const marks = [first.dataset['mark']]
      for (;;) {
        await userEvent.keyboard('{ArrowRight}')
        const mark =
          document.activeElement instanceof HTMLElement && document.activeElement.dataset['mark']
        if (!mark || marks.at(-1) === mark) return marks
        marks.push(mark)
      }
    }
    for (const name of ['Events', /^Ports/]) {
      const marks = marksOf(await scaleRow(name))
      const [first] = marks
      expect(first && (await walked(first))).toEqual(marks.map(({ dataset }) => dataset['mark']))
    }
  })

  it('comes along time to what is told of another day', async () => {
    const tellings = [aTelling({ article: '001_bb', dating: aDating({ when: '2021-05-11' }) })]
    await showToScale(aCorpus({ events: [anEvent({ tellings })] }))
    const [talks, ghost] = marksOf(await scaleRow('Events'))
    act(() => talks?.focus())
    await userEvent.keyboard('{ArrowLeft}')
    expect(document.activeElement).toBe(ghost)
  })
})
