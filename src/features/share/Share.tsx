import { useRef, useState } from 'react'
import { Late } from '#ui/Late.tsx'
import { CloseIcon } from '#ui/icons.tsx'
import * as words from '#words/share.ts'
import { loading } from '#words/waiting.ts'
import { close } from '#words/ui.ts'
import './Share.css'

const loadPanel = async () => (await import('./SharePanel.tsx')).SharePanel

/** The way to take a view away: as a link, or into a page of one's own. What is behind it comes with the first press. */
export const Share = () => {
  const dialog = useRef<HTMLDialogElement>(null)
  const [isOpen, setOpen] = useState(false)
  const open = (): void => {
    setOpen(true)
    dialog.current?.showModal()
  }
  return (
    <div className="share needs-scripts">
      <button type="button" className="share-button" aria-haspopup="dialog" onClick={open}>
        {words.open}
      </button>
      <dialog
        ref={dialog}
        className="share-dialog"
        aria-labelledby="share-heading"
        onClose={() => setOpen(false)}
      >
        <h2 id="share-heading">{words.heading}</h2>
        <button
          type="button"
          className="share-close"
          aria-label={close}
          onClick={() => dialog.current?.close()}
        >
          <CloseIcon />
        </button>
        {isOpen && <Late load={loadPanel} props={{}} meanwhile={<p>{loading}</p>} />}
      </dialog>
    </div>
  )
}
