import { render, screen } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { leastDistance, reveal, revealById } from '#ui/reveal.ts'

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

  it('scrolls by the least where that is asked for', () => {
    const button = aButton(window.innerHeight + 30)
    reveal(button, button, leastDistance)
    expect(scrolledBy()).toEqual([expect.objectContaining({ top: 50 })])
  })

  it('moves there to be followed by eye where it is near, and at once where it is far', () => {
    // All that is asked of it is whether it matches.
    vi.spyOn(window, 'matchMedia').mockReturnValue(
      Object.assign(new EventTarget(), { matches: true }) as MediaQueryList,
    )
    reveal(aButton(window.innerHeight))
    expect(scrolledBy()).toEqual([expect.objectContaining({ behavior: 'smooth' })])
    vi.mocked(window.scrollBy).mockClear()
    place(screen.getByRole('button'), window.innerHeight * 9)
    reveal(screen.getByRole('button'))
    expect(scrolledBy()).toEqual([expect.objectContaining({ behavior: 'instant' })])
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

  it('tells a page around its own, which alone can scroll itself', () => {
    vi.spyOn(window, 'parent', 'get').mockReturnValue({ ...window })
    const button = aButton(5000)
    const told = vi.fn<(event: Event) => void>()
    document.addEventListener('reveal', told, { once: true })
    reveal(button)
    expect(told.mock.calls.map(([{ target }]) => target)).toEqual([button])
    expect(document.activeElement).toBe(button)
  })

  it('unfolds what the element is folded away in', () => {
    render(
      <details>
        <summary>More</summary>
        <details>
          <summary>Still more</summary>
          <button type="button">Here</button>
        </details>
      </details>,
    )
    reveal(screen.getByText('Here'))
    for (const details of document.querySelectorAll('details')) expect(details.open).toBe(true)
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

  it('shows the whole scroller where it fits, and all from one element to the other within', () => {
    render(
      <div data-testid="scroller">
        <button type="button">From</button>
        <button type="button">To</button>
      </div>,
    )
    const scroller = screen.getByTestId('scroller')
    scroller.style.overflowY = 'auto'
    vi.spyOn(scroller, 'scrollHeight', 'get').mockReturnValue(900)
    vi.spyOn(scroller, 'clientHeight', 'get').mockReturnValue(200)
    const scroll = vi.spyOn(scroller, 'scrollBy').mockReturnValue()
    place(scroller, 700, 200)
    const [from, to] = screen.getAllByRole('button')
    if (!from || !to) throw new Error('Two buttons were drawn.')
    place(from, 850)
    place(to, 890)
    reveal(from, to)
    expect(scroll).toHaveBeenCalledWith(expect.objectContaining({ top: 150 }))
    expect(scrolledBy()).toEqual([expect.objectContaining({ top: 700 })])
  })

  it('brings what lies aside into the middle of what scrolls sideways', () => {
    render(
      <div data-testid="scroller">
        <button type="button">Here</button>
      </div>,
    )
    const scroller = screen.getByTestId('scroller')
    scroller.style.overflowX = 'auto'
    vi.spyOn(scroller, 'scrollWidth', 'get').mockReturnValue(900)
    vi.spyOn(scroller, 'clientWidth', 'get').mockReturnValue(100)
    const scroll = vi.spyOn(scroller, 'scrollBy').mockReturnValue()
    place(scroller, 0)
    vi.spyOn(screen.getByRole('button'), 'getBoundingClientRect').mockReturnValue(
      new DOMRect(400, 0, 20, 20),
    )
    reveal(screen.getByRole('button'))
    expect(scroll).toHaveBeenCalledWith(expect.objectContaining({ left: 360 }))
  })

  it('takes no focus from a page around its own that has it', () => {
    vi.spyOn(window, 'parent', 'get').mockReturnValue({ ...window })
    vi.spyOn(document, 'hasFocus').mockReturnValue(false)
    reveal(aButton(100))
    expect(document.activeElement).toBe(document.body)
  })

  it('does nothing for an id that nothing has', () => {
    revealById('nowhere')
    expect(scrolledBy()).toEqual([])
  })
})
