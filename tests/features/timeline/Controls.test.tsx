import { screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { act } from 'react'
import { describe, expect, it } from 'vitest'
import { Timeline } from '#features/timeline/Timeline.tsx'
import { selectVisible } from '#store/selectors.ts'
import { renderExplorer } from '../../support/explorer.tsx'

const rowNames = () =>
  screen
    .getAllByRole('rowheader')
    .map(({ textContent }) => textContent.replace(/\d+ statements?$/, '').trim())

describe('the controls of the timeline', () => {
  it('make speakers or articles of the lanes', async () => {
    renderExplorer(<Timeline />)
    await userEvent.click(screen.getByRole('radio', { name: 'speakers' }))
    await waitFor(() => expect(rowNames().slice(1)).toEqual(['Not attributed', 'Reed', 'Stone']))
    await userEvent.click(screen.getByRole('radio', { name: 'articles' }))
    await waitFor(() => expect(rowNames().slice(1)).toEqual(['000', '001']))
  })

  it('step through the visit as a story', async () => {
    const store = renderExplorer(<Timeline />)
    const next = screen.getByRole('button', { name: /^Next event/ })
    await userEvent.click(next)
    await userEvent.click(next)
    expect(store.getState().selection).toEqual({ kind: 'event', id: 'talks' })
    expect(screen.getByText('2 of 5')).toBeDefined()
    await userEvent.click(screen.getByRole('button', { name: /Previous/ }))
    expect(store.getState().selection).toEqual({ kind: 'event', id: 'founding' })
  })

  it('end with the last event, and keep the focus there', async () => {
    const store = renderExplorer(<Timeline />)
    act(() => store.getState().select({ kind: 'event', id: 'fair' }))
    const next = screen.getByRole('button', { name: /^Next event/ })
    expect(next.getAttribute('aria-disabled')).toBe('true')
    await userEvent.click(next)
    expect(store.getState().selection).toEqual({ kind: 'event', id: 'fair' })
    expect(document.activeElement).toBe(next)
  })

  it('step only through what the filter leaves', async () => {
    const store = renderExplorer(<Timeline />)
    const [day = ''] = store
      .getState()
      .corpus.events.flatMap(({ dating, scope }) =>
        scope === 'visit' && dating?.precision === 'day' ? dating.when : [],
      )
    act(() => store.getState().toggleChoice('days', day))
    await userEvent.click(screen.getByRole('button', { name: /^Next event/ }))
    const { selection } = store.getState()
    expect(selectVisible(store.getState()).events.has(selection?.id ?? '')).toBe(true)
  })

  it('say what wheel, fingers and keys do', () => {
    renderExplorer(<Timeline />)
    expect(screen.getByText(/Ctrl or ⌘ with the wheel.* to zoom/)).toBeDefined()
  })
})

describe('the other lanes of a chosen statement', () => {
  it('are named as long as it is chosen', () => {
    const store = renderExplorer(<Timeline />)
    act(() => store.getState().select({ kind: 'quote', id: 'reed-on-ports' }))
    const trade = screen.getByRole('row', { name: /^Trade/ })
    expect(within(trade).getByText('also here')).toBeDefined()
    act(() => store.getState().select(null))
    expect(screen.queryByText('also here')).toBeNull()
  })
})
