/** Text that a browser can set however long a word of it is. */
import { Fragment, type ReactNode } from 'react'

// Browsers shape what is left of a word again for each line that it goes on in: the time grows with the
// square of its length. No word that means something is as long.
const longest = 1000
const tooLong = new RegExp(`\\S{${longest}}(?=\\S)(?!\\p{M})`, 'gu')

/** The text; a word of more than 1,000 letters may be broken after each so many, which changes no letter. */
export const breakable = (text: string): ReactNode => {
  if (text.length <= longest) return text
  const ends = Array.from(text.matchAll(tooLong), ({ index, 0: part }) => index + part.length)
  if (ends.length === 0) return text
  return [...ends, text.length].map((end, index) => (
    <Fragment key={end}>
      {index > 0 && <wbr />}
      {text.slice(ends[index - 1] ?? 0, end)}
    </Fragment>
  ))
}
