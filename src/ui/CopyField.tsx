import { useEffect, useEffectEvent, useRef, useState } from 'react'
import * as words from '#words/ui.ts'
import { copyText } from './copy-text.ts'
import './CopyField.css'

type Outcome = 'copied' | 'refused' | null

const outcomes = { copied: words.copied, refused: words.notCopied } as const

export type CopyFieldProps = {
  text: string
  /** What the text is. */
  name: string
  /** Whether it is copied as soon as it is shown, by the press that showed it. */
  copiesAtOnce?: boolean
}

/** A text to be seen, selected and copied. What came of copying is told of the text that was copied. */
export const CopyField = ({ text, name, copiesAtOnce = false }: CopyFieldProps) => {
  const field = useRef<HTMLTextAreaElement>(null)
  const [{ copied, outcome }, setLast] = useState<{ copied: string; outcome: Outcome }>({
    copied: '',
    outcome: null,
  })
  const copy = async (): Promise<void> => {
    const isCopied = await copyText(text)
    setLast({ copied: text, outcome: isCopied ? 'copied' : 'refused' })
    if (isCopied) return
    field.current?.focus({ preventScroll: true })
    field.current?.select()
  }
  const handlePress = (): void => {
    // Emptied first, so that a second time is told again.
    setLast({ copied: text, outcome: null })
    void copy()
  }
  const copyFirst = useEffectEvent(() => void copy())
  useEffect(() => {
    // oxlint-disable-next-line react/set-state-in-effect -- state is set only when the browser has answered
    if (copiesAtOnce) copyFirst()
  }, [copiesAtOnce])
  return (
    <>
      <textarea ref={field} className="copy-field-text" readOnly aria-label={name} value={text} />
      <p className="copy-field-outcome">
        <button type="button" className="copy-field-button" onClick={handlePress}>
          {words.copy}
        </button>{' '}
        <span role="status">{outcome && copied === text && outcomes[outcome]}</span>
      </p>
    </>
  )
}
