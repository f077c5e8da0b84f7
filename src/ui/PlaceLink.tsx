import type { ComponentPropsWithoutRef, MouseEvent } from 'react'
import { useContext } from 'react'
import { AddressOf } from './address-of.ts'

export type PlaceLinkProps = Omit<ComponentPropsWithoutRef<'a'>, 'href' | 'onClick'> & {
  /** Where it leads by itself: without scripts, in a new tab, when it is copied. */
  href: string
  /** Leads there on the page as it stands. Gets the link, to come back to. */
  onPress: (link: HTMLAnchorElement) => void
}

/** A press that asks for no new tab, no window and no file. */
const isPlain = ({ button, altKey, ctrlKey, metaKey, shiftKey }: MouseEvent): boolean =>
  button === 0 && !altKey && !ctrlKey && !metaKey && !shiftKey

/** A link to a place that the page can show by itself: a plain press does, any other is the browser's. */
export const PlaceLink = ({ href, onPress, children, ...rest }: PlaceLinkProps) => (
  <a
    href={useContext(AddressOf)(href)}
    {...rest}
    onClick={(event) => {
      if (!isPlain(event)) return
      event.preventDefault()
      onPress(event.currentTarget)
    }}
  >
    {children}
  </a>
)
