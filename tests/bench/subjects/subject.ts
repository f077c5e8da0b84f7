/** A timeline that is measured, behind one face. */

export type Subject = {
  /** Draws everything from what lies in memory. */
  mount: (container: HTMLElement) => void
  /** Whether events are there to be seen. */
  isPainted: (container: HTMLElement) => boolean
  /** Selects the element that is dragged and wheeled. */
  surface: string
  /** Lets only the events of one person pass; null where the timeline has nothing that filters. */
  filter: (() => void) | null
}
