import type { ReactNode } from 'react'
import './TextButton.css'

export type TextButtonProps = {
  children: ReactNode
  /** Gets the button, to come back to. */
  onPress: (button: HTMLButtonElement) => void
  /** Said instead of the text where the text is too short to stand alone. */
  label?: string
}

/** A button that reads as a word of its line. */
export const TextButton = ({ children, onPress, label }: TextButtonProps) => (
  <button
    type="button"
    className="text-button needs-scripts"
    aria-label={label}
    onClick={({ currentTarget }) => onPress(currentTarget)}
  >
    {children}
  </button>
)
