import { render, screen } from '@testing-library/react'
import { useState } from 'react'
import { userEvent } from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { revealAfter } from '#ui/reveal-after.ts'

const Fold = () => {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <button type="button" onClick={() => revealAfter(() => setOpen(true), 'within')}>
        Open
      </button>
      {isOpen && <p id="within" tabIndex={-1} />}
    </>
  )
}

it('focuses what was not there before the change', async () => {
  render(<Fold />)
  await userEvent.click(screen.getByRole('button'))
  expect(document.activeElement?.id).toBe('within')
})
