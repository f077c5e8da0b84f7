import { Component } from 'react'
import type { ReactNode } from 'react'
import * as words from '#words/ui.ts'
import { Sentence } from './Sentence.tsx'
import './ErrorBoundary.css'

export type ErrorBoundaryProps = {
  /** What is missing when it fails: "The timeline". */
  name: string
  /** Where the failure can be reported, if anywhere. */
  contact: string | null
  children: ReactNode
}

type ErrorBoundaryState = { error: unknown }

/** A panel that, when it fails, says so in its place and leaves the others alive. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { error: null }

  static getDerivedStateFromError(error: unknown): ErrorBoundaryState {
    return { error }
  }

  override render() {
    const { error } = this.state
    const { name, contact, children } = this.props
    if (error === null) return children
    return (
      <div className="panel-error" role="alert">
        <p>
          {words.cannotBeShown(name)}
          {contact !== null && (
            <>
              {' '}
              <Sentence of={words.mend(<a href={contact}>{words.mendLink}</a>)} />
            </>
          )}
        </p>
        {error instanceof Error && <p className="panel-error-reason">{error.message}</p>}
      </div>
    )
  }
}
