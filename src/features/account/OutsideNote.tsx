import { outside } from '#words/account.ts'
import './OutsideNote.css'

/** Says that something is shown because it is chosen, although the filter leaves it out. */
export const OutsideNote = () => <p className="outside-note">{outside}</p>
