import { render, screen } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { placeInView, refocus, returnTo } from '#ui/view-place.ts'

const List = ({ names }: { names: readonly string[] }) => (
  <ul>
    {names.map((name) => (
      <li key={name}>
        <button type="button">{name}</button>
      </li>
    ))}
  </ul>
)

const standsAt = (element: Element, top: number) =>
  vi.spyOn(element, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, top, 100, 20))

const scrolledTo = () => vi.spyOn(window, 'scrollTo').mockReturnValue()
const button = (name: string) => screen.getByRole('button', { name })

const atSecond = (top: number) => {
  const scrolled = scrolledTo()
  const view = render(<List names={['One', 'Two']} />)
  standsAt(button('Two'), top)
  button('Two').focus()
  const place = placeInView()
  button('Two').blur()
  return { place, scrolled, view }
}

describe('refocus', () => {
  it('gives focus back, and scrolls the window if that was out of view', () => {
    const { place, scrolled } = atSecond(-700)
    refocus(place)
    expect(document.activeElement).toBe(button('Two'))
    expect(scrolled).toHaveBeenCalledWith({ top: place.scrollY, behavior: 'instant' })
  })

  it('leaves the window where what had focus is in view', () => {
    const { place, scrolled } = atSecond(100)
    refocus(place)
    expect(document.activeElement).toBe(button('Two'))
    expect(scrolled).not.toHaveBeenCalled()
  })

  it('goes nowhere where nothing had focus', () => {
    const scrolled = scrolledTo()
    refocus(placeInView())
    expect(scrolled).not.toHaveBeenCalled()
  })
})

describe('returnTo', () => {
  it('scrolls everything back to where it was', () => {
    const { place, scrolled } = atSecond(100)
    returnTo(place)
    expect(document.activeElement).toBe(button('Two'))
    expect(scrolled).toHaveBeenCalledWith({ top: place.scrollY, behavior: 'instant' })
  })

  it('scrolls what scrolled by itself', () => {
    render(
      <div data-testid="scroller">
        <button type="button">Here</button>
      </div>,
    )
    scrolledTo()
    const scroller = screen.getByTestId('scroller')
    scroller.scrollTop = 40
    button('Here').focus()
    const place = placeInView()
    scroller.scrollTop = 0
    returnTo(place)
    expect(scroller.scrollTop).toBe(40)
  })

  it('finds what stands in the same place where the old element is gone', () => {
    const { place, view } = atSecond(100)
    view.rerender(<p>Nothing</p>)
    view.rerender(<List names={['One', 'Two']} />)
    returnTo(place)
    expect(document.activeElement).toBe(button('Two'))
  })
})
