import { act, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { useState } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { useChoice } from '#ui/use-choice.ts'

/** A switch, and what follows from it. */
const Lamp = ({ onTurn }: { onTurn: (next: boolean) => void }) => {
  const [isLit, light] = useState(false)
  const [shown, turn] = useChoice(isLit, (next) => {
    onTurn(next)
    light(next)
  })
  return (
    <>
      <label>
        <input type="checkbox" checked={shown} onChange={() => turn(!shown)} />
        Switch
      </label>
      <p>{isLit ? 'light' : 'dark'}</p>
    </>
  )
}

describe('a choice', () => {
  it('is shown by its control before what follows from it is drawn', async () => {
    const onTurn = vi.fn<(next: boolean) => void>()
    render(<Lamp onTurn={onTurn} />)
    const box = screen.getByRole('checkbox', { name: 'Switch' })
    fireEvent.click(box)
    expect(box).toHaveProperty('checked', true)
    expect(onTurn).not.toHaveBeenCalled()
    expect(screen.getByText('dark')).toBeDefined()
    await waitFor(() => expect(screen.getByText('light')).toBeDefined())
    expect(box).toHaveProperty('checked', true)
  })

  it('that is taken back before it was drawn ends as it was', async () => {
    const onTurn = vi.fn<(next: boolean) => void>()
    render(<Lamp onTurn={onTurn} />)
    const box = screen.getByRole('checkbox', { name: 'Switch' })
    fireEvent.click(box)
    fireEvent.click(box)
    await waitFor(() => expect(onTurn.mock.calls).toEqual([[true], [false]]))
    await act(() => Promise.resolve())
    expect(box).toHaveProperty('checked', false)
    expect(screen.getByText('dark')).toBeDefined()
  })
})
