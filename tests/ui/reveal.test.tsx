import { render, screen } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { placeInView, returnTo, reveal, revealById } from '#ui/reveal.ts'

const place = (element: Element, top: number, height = 20) => {
  vi.spyOn(element, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, top, 100, height))
}

const scrolledBy = () => vi.mocked(window.scrollBy).mock.calls.map(([options]) => options)

const aButton = (top: number) => {
  render(<button type="button">Here</button>)
  const button = screen.getByRole('button')
  place(button, top)
  return button
}

describe('reveal', () => {
  beforeEach(() => {
    vi.spyOn(window, 'scrollBy').mockReturnValue()
  })

  it('scrolls the page until the element is at its top', () => {
    reveal(aButton(5000))
    expect(scrolledBy()).toEqual([expect.objectContaining({ top: 5000 })])
  })

  it('leaves the page where it is if the element is in view', () => {
    reveal(aButton(100))
    expect(scrolledBy()).toEqual([expect.objectContaining({ top: 0 })])
  })

  it('moves the focus without letting the browser scroll', () => {
    const button = aButton(100)
    const focus = vi.spyOn(button, 'focus')
    reveal(button)
    expect(document.activeElement).toBe(button)
    expect(focus).toHaveBeenCalledWith({ preventScroll: true })
  })

  it('never scrolls a page around its own', () => {
    vi.spyOn(window, 'parent', 'get').mockReturnValue({ ...window })
    reveal(aButton(5000))
    expect(scrolledBy()).toEqual([])
    expect(document.activeElement).toBe(screen.getByRole('button'))
  })

  it('scrolls what scrolls by itself', () => {
    render(
      <div data-testid="scroller" className="scroller">
        <button type="button">Here</button>
      </div>,
    )
    const scroller = screen.getByTestId('scroller')
    scroller.style.overflowY = 'auto'
    vi.spyOn(scroller, 'scrollHeight', 'get').mockReturnValue(900)
    vi.spyOn(scroller, 'clientHeight', 'get').mockReturnValue(200)
    const scroll = vi.spyOn(scroller, 'scrollBy').mockReturnValue()
    place(scroller, 50, 200)
    place(screen.getByRole('button'), 600)
    reveal(screen.getByRole('button'))
    expect(scroll).toHaveBeenCalledWith(expect.objectContaining({ top: 550 }))
  })

  it('does nothing for an id that nothing has', () => {
    revealById('nowhere')
    expect(scrolledBy()).toEqual([])
  })
})

describe('returnTo', () => {
  const scrollTo = () => vi.spyOn(window, 'scrollTo').mockReturnValue()

  it('gives focus back and scrolls to where the window was', () => {
    const scrolled = scrollTo()
    const button = aButton(-700)
    button.focus()
    const before = placeInView()
    button.blur()
    returnTo(before)
    expect(document.activeElement).toBe(button)
    expect(scrolled).toHaveBeenCalledWith({ top: before.scrollY, behavior: 'instant' })
  })

  it('leaves the window where what had focus is in view', () => {
    const scrolled = scrollTo()
    returnTo({ focused: aButton(100), scrollY: 900 })
    expect(scrolled).not.toHaveBeenCalled()
  })

  it('goes nowhere where nothing had focus', () => {
    const scrolled = scrollTo()
    returnTo({ focused: null, scrollY: 900 })
    expect(scrolled).not.toHaveBeenCalled()
  })
})
