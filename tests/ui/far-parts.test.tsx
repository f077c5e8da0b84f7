import { afterEach, describe, expect, it } from 'vitest'
import { farSteps } from '#ui/far-parts.ts'

/** Quotes of so many elements each. */
const draw = (...sizes: readonly number[]): void => {
  document.body.innerHTML = sizes
    .map((size) => `<figure class="quote">${'<i></i>'.repeat(size)}</figure>`)
    .join('')
}

const laidOut = (): readonly boolean[] =>
  [...document.querySelectorAll<HTMLElement>('.quote')].map(
    ({ dataset }) => dataset['laidOut'] !== undefined,
  )

describe('farSteps', () => {
  afterEach(() => {
    document.body.innerHTML = ''
    delete document.documentElement.dataset['laidOut']
  })

  it('lays out small parts together, a large one alone, and in the end all that may still come', () => {
    draw(100, 150, 100, 900, 10)
    const steps = farSteps()
    const seen = steps.map((step) => {
      step()
      return laidOut().filter(Boolean).length
    })
    expect(seen).toEqual([2, 3, 4, 5, 5])
    expect(document.documentElement.dataset['laidOut']).toBe('')
  })
})
