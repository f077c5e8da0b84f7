import { fireEvent } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { atLeisure } from '#app/at-leisure.ts'

describe('atLeisure', () => {
  /** What is asked for by idle time, one after the other. */
  const waiting: (() => void)[] = []
  const beIdle = () => waiting.shift()?.()

  beforeEach(() => {
    waiting.length = 0
    vi.stubGlobal('requestIdleCallback', (task: () => void) => waiting.push(task))
  })
  afterEach(() => {
    vi.unstubAllGlobals()
  })

  const steps = () => {
    const taken: string[] = []
    atLeisure(['first', 'second', 'third'].map((step) => () => taken.push(step)))
    return taken
  }

  it('takes one step each time nothing else is to be done', () => {
    const taken = steps()
    expect(taken).toEqual([])
    beIdle()
    expect(taken).toEqual(['first'])
    beIdle()
    beIdle()
    expect(taken).toEqual(['first', 'second', 'third'])
    expect(waiting).toEqual([])
  })

  it.each(['pointerDown', 'keyDown', 'click', 'popState'] as const)(
    'takes all that is left at a %s, each once',
    (act) => {
      const taken = steps()
      beIdle()
      fireEvent[act](window)
      expect(taken).toEqual(['first', 'second', 'third'])
      beIdle()
      fireEvent[act](window)
      expect(taken).toEqual(['first', 'second', 'third'])
    },
  )

  it('takes them before the act is answered', () => {
    const taken = steps()
    let found: readonly string[] = []
    const answer = () => {
      found = [...taken]
    }
    document.body.addEventListener('click', answer, { once: true })
    fireEvent.click(document.body)
    expect(found).toEqual(['first', 'second', 'third'])
  })
})
