import { render } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { SpeakerDisc } from '#ui/SpeakerDisc.tsx'

const drawn = () => document.querySelector('.disc')

describe('SpeakerDisc', () => {
  it('leaves no letter in the text around it, and is not heard', () => {
    const { container } = render(
      <p>
        Ships <SpeakerDisc colour={1} initial="S" fill="full" count={3} />
        sail
      </p>,
    )
    expect(container.textContent).toBe('Ships sail')
    expect(drawn()?.getAttribute('aria-hidden')).toBe('true')
  })

  it('wears the colour of its speaker, or none', () => {
    const { rerender } = render(<SpeakerDisc colour={3} initial="V" fill="ring" />)
    expect(drawn()?.classList).toContain('speaker-3')
    rerender(<SpeakerDisc colour={null} initial="?" fill="half" />)
    expect(drawn()?.classList).toContain('speaker-none')
  })

  it('has a figure only for more than one', () => {
    const { rerender } = render(<SpeakerDisc colour={1} initial="S" fill="full" count={1} />)
    expect(drawn()?.hasAttribute('data-count')).toBe(false)
    rerender(<SpeakerDisc colour={1} initial="S" fill="full" count={2} />)
    expect(drawn()?.getAttribute('data-count')).toBe('2')
  })
})
