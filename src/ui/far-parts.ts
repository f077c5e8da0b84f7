/**
 * What is far down a page is laid out only when it comes near (`far-parts.css`), so that the first paint waits
 * for less. Until then it keeps a height that is merely likely; where something lies must hold for what scrolls
 * there and for what must not move. So all of it is laid out as soon as there is time.
 */
const farParts = '.story, .differences, .overview-section'

const layOut = ({ dataset }: HTMLElement): void => {
  dataset['laidOut'] = ''
}

/** Lays out all that is left, and what is still to come. */
export const layOutFar = (): void => layOut(document.documentElement)

/** The same part by part, for turns that are short. */
export const farSteps = (): readonly (() => void)[] => {
  const parts = [...document.querySelectorAll<HTMLElement>(farParts)]
  const steps = parts.map((part) => () => {
    layOut(part)
    // Now, so that the next part has a turn of its own.
    part.getBoundingClientRect()
  })
  return [...steps, layOutFar]
}
