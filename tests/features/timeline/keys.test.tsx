import { screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { act } from 'react'
import { describe, expect, it } from 'vitest'
import { Timeline } from '#features/timeline/Timeline.tsx'
import { aSmallVisit, aStatement } from '../../support/corpus-builders.ts'
import { renderExplorer } from '../../support/explorer.tsx'

const focused = () => document.activeElement?.getAttribute('data-mark')

describe('the timeline by keys', () => {
  const stops = () =>
    screen
      .getAllByRole('button')
      .filter((button) => button.hasAttribute('data-mark') && button.tabIndex === 0)

  const enter = () => act(() => stops()[0]?.focus())

  it('is one tab stop, whatever the number of marks', () => {
    renderExplorer(<Timeline />)
    expect(stops()).toHaveLength(1)
  })

  it('moves along time and between lanes', async () => {
    renderExplorer(<Timeline />)
    enter()
    expect(focused()).toBe('event founding')
    await userEvent.keyboard('{ArrowRight}')
    expect(focused()).toBe('event talks')
    await userEvent.keyboard('{End}')
    expect(focused()).toBe('event fair')
    await userEvent.keyboard('{Home}{ArrowRight}{ArrowDown}')
    expect(focused()).toBe('quote nobody-on-ports')
  })

  it('keeps the tab stop at the mark visited last', async () => {
    renderExplorer(<Timeline />)
    enter()
    await userEvent.keyboard('{ArrowRight}')
    expect(stops().map((mark) => mark.getAttribute('data-mark'))).toEqual(['event talks'])
  })

  it('chooses with Enter and lets go with Escape', async () => {
    const store = renderExplorer(<Timeline />)
    enter()
    await userEvent.keyboard('{ArrowRight}{Enter}')
    expect(store.getState().selection).toEqual({ kind: 'event', id: 'talks' })
    await userEvent.keyboard('{Escape}')
    expect(store.getState().selection).toBeNull()
  })

  it('lets go with Escape from its buttons too, and keeps the focus there', async () => {
    const store = renderExplorer(<Timeline />)
    const next = screen.getByRole('button', { name: /^Next event/ })
    await userEvent.click(next)
    expect(store.getState().selection).not.toBeNull()
    await userEvent.keyboard('{Escape}')
    expect(store.getState().selection).toBeNull()
    expect(document.activeElement).toBe(next)
  })

  it('says what the keys do, whatever is chosen', () => {
    const store = renderExplorer(<Timeline />)
    act(() => store.getState().select({ kind: 'event', id: 'talks' }))
    expect(screen.getByText(/Esc goes back$/)).toBeDefined()
  })

  it('opens an end with Enter and closes it with Escape, from its head', async () => {
    renderExplorer(<Timeline />)
    const head = () => screen.getByRole('button', { name: 'Before the visit' })
    act(() => head().focus())
    for (const [key, isOpen] of [
      ['{Enter}', 'true'],
      ['{Escape}', 'false'],
    ] as const) {
      // oxlint-disable-next-line no-await-in-loop -- what was opened is closed
      await userEvent.keyboard(key)
      expect(head().getAttribute('aria-expanded')).toBe(isOpen)
      expect(document.activeElement).toBe(head())
    }
  })

  it('leaves the keys of the browser alone', async () => {
    renderExplorer(<Timeline />)
    enter()
    await userEvent.keyboard('{Alt>}{ArrowRight}{/Alt}{Shift>}{ArrowRight}{/Shift}')
    expect(focused()).toBe('event founding')
  })

  it('goes to the very first and last mark with Control', async () => {
    const corpus = aSmallVisit()
    renderExplorer(<Timeline />, {
      corpus: {
        ...corpus,
        statements: [...corpus.statements, aStatement({ id: 'last' })],
      },
    })
    enter()
    await userEvent.keyboard('{Control>}{End}{/Control}')
    expect(focused()).toBe('quote last')
    await userEvent.keyboard('{Control>}{Home}{/Control}')
    expect(focused()).toBe('end before')
  })
})
