import { fireEvent } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { atLeisure } from '#app/at-leisure.ts'

describe('atLeisure', () => {
  /** What is asked for by idle time, one after the other. */
  const waiting: IdleRequestCallback[] = []
  const beIdle = (...timeLeft: readonly number[]) => {
    const left = [...timeLeft]
    waiting.shift()?.({ didTimeout: false, timeRemaining: () => left.shift() ?? 0 })
  }

  beforeEach(() => {
    waiting.length = 0
    vi.stubGlobal('requestIdleCallback', (task: IdleRequestCallback) => waiting.push(task))
  })
  afterEach(() => {
    vi.unstubAllGlobals()
  })

  const steps = () => {
    const taken: string[] = []
    const take = (step: string) => () => taken.push(step)
    atLeisure(['first', 'second', 'third'].map(take), take('all'))
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

  it('takes as many as there is time for', () => {
    const taken = steps()
    beIdle(40, 5)
    expect(taken).toEqual(['first', 'second'])
    beIdle(40)
    expect(taken).toEqual(['first', 'second', 'third'])
    expect(waiting).toEqual([])
  })

  it.each(['pointerDown', 'keyDown', 'click', 'popState'] as const)(
    'has all of it done at a %s, once',
    (act) => {
      const taken = steps()
      beIdle()
      fireEvent[act](window)
      expect(taken).toEqual(['first', 'all'])
      beIdle(40)
      fireEvent[act](window)
      expect(taken).toEqual(['first', 'all'])
    },
  )

  it('has nothing left to do at an act once all steps are taken', () => {
    const taken = steps()
    beIdle(40, 40, 40)
    fireEvent.click(window)
    expect(taken).toEqual(['first', 'second', 'third'])
  })

  it('has it done before the act is answered', () => {
    const taken = steps()
    let found: readonly string[] = []
    const answer = () => {
      found = [...taken]
    }
    document.body.addEventListener('click', answer, { once: true })
    fireEvent.click(document.body)
    expect(found).toEqual(['all'])
  })
})
