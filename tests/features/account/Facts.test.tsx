import { render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { Facts } from '#features/account/Facts.tsx'

const reason = (
  <details>
    <summary>inferred</summary>
    because
  </details>
)

describe('Facts', () => {
  it('leaves out what is null, and keeps what is unfolded with its fact when another comes or goes', () => {
    const { rerender } = render(<Facts>{['by all', reason]}</Facts>)
    const unfolded = screen.getByRole<HTMLDetailsElement>('group')
    unfolded.open = true
    rerender(<Facts>{[null, reason]}</Facts>)
    expect(screen.getAllByRole('listitem')).toHaveLength(1)
    expect(screen.getByRole('group')).toBe(unfolded)
  })
})
