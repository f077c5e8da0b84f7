import type { ReactNode } from 'react'
import { Suspense } from 'react'
import { ErrorBoundary } from '#ui/ErrorBoundary.tsx'

export type LongPanelProps = { name: string; contact: string | null; children: ReactNode }

/** A long part of the page: it is taken over from the built page in its own turn, after what is short. */
export const LongPanel = ({ name, contact, children }: LongPanelProps) => (
  <ErrorBoundary name={name} contact={contact}>
    <Suspense fallback={null}>{children}</Suspense>
  </ErrorBoundary>
)
