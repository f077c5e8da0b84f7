import { notLoaded } from '#words/ui.ts'
import { tryAgain } from '#words/waiting.ts'
import { TextButton } from './TextButton.tsx'
import './Late.css'

export type LateFailureProps = {
  /** What happened. */
  text?: string
  onRetry: () => void
}

/** Said where a part of the page was to come from elsewhere and did not. */
export const LateFailure = ({ text = notLoaded, onRetry }: LateFailureProps) => (
  <p className="late-failed" role="alert">
    {text} <TextButton onPress={onRetry}>{tryAgain}</TextButton>
  </p>
)
