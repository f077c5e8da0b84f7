import type { PlaceLinkProps } from './PlaceLink.tsx'
import { PlaceLink } from './PlaceLink.tsx'
import './TextButton.css'

/** A link that reads as a word of its line. */
export const TextLink = (props: Omit<PlaceLinkProps, 'className'>) => (
  <PlaceLink {...props} className="text-link" />
)
