import { render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { ErrorBoundary } from '#ui/ErrorBoundary.tsx'

const Broken = (): never => {
  throw new Error('The axis has no days.')
}

describe('ErrorBoundary', () => {
  it('says what is missing and why, and leaves its neighbours alive', () => {
    render(
      <>
        <ErrorBoundary name="The timeline" contact="https://example.org/mistakes">
          <Broken />
        </ErrorBoundary>
        <ErrorBoundary name="The account" contact="https://example.org/mistakes">
          <p>All is well here.</p>
        </ErrorBoundary>
      </>,
      // React would report the error on the console as well.
      { onCaughtError: () => {} },
    )
    const alert = screen.getByRole('alert').textContent
    expect(alert).toContain('The timeline cannot be shown.')
    expect(alert).toContain('The axis has no days.')
    expect(screen.getByRole('link').getAttribute('href')).toBe('https://example.org/mistakes')
    expect(screen.getByText('All is well here.')).toBeDefined()
  })
})
