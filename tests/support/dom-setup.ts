/** What every component test starts from: an empty document, and a console that must stay silent. */
import { cleanup, configure } from '@testing-library/react'
import { afterEach, beforeEach, expect, vi } from 'vitest'

// React reads this global to know that a test flushes its updates with act().
Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })

// What is loaded on first use comes when it comes; how fast the machine is, is not tested.
configure({ asyncUtilTimeout: 30_000 })

const consoleMethods = ['error', 'warn'] as const

// happy-dom has not heard of <search>, and React warns of elements that are unknown.
Object.defineProperty(HTMLUnknownElement.prototype, Symbol.toStringTag, { value: 'HTMLElement' })

beforeEach(() => {
  for (const method of consoleMethods) vi.spyOn(console, method)
})

afterEach(() => {
  cleanup()
  document.body.replaceChildren()
  const said = consoleMethods.flatMap((method) => vi.mocked(console[method]).mock.calls)
  vi.restoreAllMocks()
  expect(said, 'the console stays silent').toEqual([])
})
