import { Fragment } from 'react'
import type { Sic } from '#model/corpus.ts'
import { Note } from '#ui/Note.tsx'
import * as words from '#words/account.ts'
import './SicNote.css'

/** "[sic]": while it is open, the mistakes of the article are marked in the words it belongs to. */
export const SicNote = ({ sic }: { sic: readonly Sic[] }) => (
  <span className="sic-note">
    <Note label={words.sic}>
      {sic.map(({ start, exact, because }) => (
        <Fragment key={start}>{words.mistake(exact, because)} </Fragment>
      ))}
    </Note>
  </span>
)
