import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createRowQueue } from '#features/timeline/row-queue.ts'

const isSame = (a: number, b: number): boolean => a === b

/** A queue with rows that note what they draw, each of which takes so long. */
const aQueue = (count: number, takesMs: number) => {
  const queue = createRowQueue<number>(0, isSame)
  const drawn: string[] = []
  const leave = Array.from({ length: count }, (_, row) =>
    queue.join((view) => {
      vi.advanceTimersByTime(takesMs)
      drawn.push(`${row}:${view}`)
    }),
  )
  drawn.length = 0
  return { queue, drawn, leave }
}

// Frames come when the tests say so.
const frames: FrameRequestCallback[] = []
const nextFrame = (): void => frames.splice(0).forEach((draw) => draw(performance.now()))

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance', 'Date'] })
  vi.stubGlobal('requestAnimationFrame', (draw: FrameRequestCallback) => frames.push(draw))
  vi.stubGlobal('cancelAnimationFrame', () => frames.splice(0))
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
  frames.length = 0
})

describe('createRowQueue', () => {
  it('draws a single row in the frame of a movement, and all others in the next that is still', () => {
    const { queue, drawn } = aQueue(3, 0)
    queue.show(1)
    expect(drawn).toEqual([])
    nextFrame()
    expect(drawn).toEqual(['0:1'])
    nextFrame()
    expect(drawn).toEqual(['0:1', '1:1', '2:1'])
    expect(frames).toEqual([])
  })

  it('leaves to later frames what there is no time for', () => {
    const { queue, drawn } = aQueue(6, 3)
    queue.show(1)
    nextFrame()
    nextFrame()
    expect(drawn).toEqual(['0:1', '1:1', '2:1'])
    nextFrame()
    nextFrame()
    expect(drawn).toEqual(['0:1', '1:1', '2:1', '3:1', '4:1', '5:1'])
  })

  it('passes no row over while more and more is wanted', () => {
    const { queue, drawn } = aQueue(3, 0)
    for (const view of [1, 2, 3, 4]) {
      queue.show(view)
      nextFrame()
    }
    expect(drawn).toEqual(['0:1', '1:2', '2:3', '0:4'])
  })

  it('draws nothing for the same again', () => {
    const { queue } = aQueue(2, 0)
    queue.show(0)
    expect(frames).toEqual([])
  })

  it('shows a row that comes later what is wanted by then, and one that left nothing', () => {
    const { queue, drawn, leave } = aQueue(2, 0)
    queue.show(1)
    leave[0]?.()
    queue.join((view) => drawn.push(`late:${view}`))
    nextFrame()
    nextFrame()
    expect(drawn).toEqual(['late:1', '1:1'])
  })

  it('draws nothing more once it is destroyed', () => {
    const { queue, drawn } = aQueue(2, 0)
    queue.show(1)
    queue.destroy()
    nextFrame()
    expect(drawn).toEqual([])
  })
})
