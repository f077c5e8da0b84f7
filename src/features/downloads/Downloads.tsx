import type { KeyboardEvent } from 'react'
import { useState } from 'react'
import { Late } from '#ui/Late.tsx'
import * as words from '#words/downloads.ts'
import { loading } from '#words/waiting.ts'
import './Downloads.css'

const loadFiles = async () => (await import('./DownloadFiles.tsx')).DownloadFiles

/** Escape folds it up from anywhere inside. */
const handleKey = ({ key, currentTarget: details }: KeyboardEvent<HTMLDetailsElement>): void => {
  if (key !== 'Escape' || !details.open) return
  details.open = false
  details.querySelector('summary')?.focus({ preventScroll: true })
}

/** What passes the filter, as files for other programs. */
export const Downloads = () => {
  const [isOpen, setOpen] = useState(false)
  return (
    <details
      className="downloads needs-scripts"
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
      onKeyDown={handleKey}
    >
      <summary>{words.heading}</summary>
      {isOpen && (
        <div className="downloads-files">
          <Late load={loadFiles} props={{}} meanwhile={<p>{loading}</p>} />
        </div>
      )}
    </details>
  )
}
