import { fireEvent, render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { PlaceLink } from '#ui/PlaceLink.tsx'

/** Presses a link; whether the page took it, and whether the browser may follow it. */
const press = (how: MouseEventInit) => {
  const taken: Element[] = []
  render(
    <PlaceLink href="#place" onPress={(link) => taken.push(link)}>
      a place
    </PlaceLink>,
  )
  const link = screen.getByRole('link', { name: 'a place' })
  const isLeft = fireEvent.click(link, how)
  return { isTaken: taken.includes(link), isLeft }
}

describe('a link to a place on the page', () => {
  it('is followed by the page where it is just pressed', () => {
    expect(press({})).toEqual({ isTaken: true, isLeft: false })
  })

  it.for([
    { ctrlKey: true },
    { metaKey: true },
    { shiftKey: true },
    { altKey: true },
    { button: 1 },
  ])('is left to the browser with %o', (how) => {
    expect(press(how)).toEqual({ isTaken: false, isLeft: true })
  })
})
