/**
 * What is far down a page is laid out only when it comes near (`far-parts.css`), so that the first paint waits
 * for less. Until then it keeps a height that is merely likely; where something lies must hold for what scrolls
 * there and for what must not move. So all of it is laid out as soon as there is time.
 */
const farParts = '.story, .quote, .differences, .overview-section'

const layOut = ({ dataset }: HTMLElement): void => {
  dataset['laidOut'] = ''
}

/** Lays out all that is left, and what is still to come. */
export const layOutFar = (): void => layOut(document.documentElement)

// What a slow processor lays out in a turn that nobody notices.
const elementsPerStep = 300

const sizeOf = (part: HTMLElement): number => part.getElementsByTagName('*').length

/** One after the other, as many together as are no more than a step; what is larger is a step of its own. */
const groupParts = (parts: Iterable<HTMLElement>): readonly (readonly HTMLElement[])[] => {
  const groups: HTMLElement[][] = []
  let room = 0
  for (const part of parts) {
    const size = sizeOf(part)
    if (size > room) [groups[groups.length], room] = [[], elementsPerStep]
    groups.at(-1)?.push(part)
    room -= size
  }
  return groups
}

/** The same group by group, for turns that are short. */
export const farSteps = (): readonly (() => void)[] => {
  const groups = groupParts(document.querySelectorAll<HTMLElement>(farParts))
  const steps = groups.map((group) => () => {
    group.forEach(layOut)
    // Now, so that the time it takes is that of its own turn.
    group[0]?.getBoundingClientRect()
  })
  return [...steps, layOutFar]
}
