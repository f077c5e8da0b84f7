import { stepsBy } from '#words/article-view.ts'

export type StepsProps = {
  /** What is stepped through. */
  by: keyof typeof stepsBy
  /** Where one is, in words: "7 of 31 in this article". */
  place: string
  /** Undefined where there is nothing further on. */
  previous: (() => void) | undefined
  next: (() => void) | undefined
}

/** Steps one by one, and says where one is. What cannot be pressed keeps its place and its focus. */
export const Steps = ({ by, place, previous, next }: StepsProps) => (
  <div className="steps needs-scripts" role="group" aria-label={stepsBy[by].name}>
    <button
      type="button"
      aria-label={stepsBy[by].previous}
      aria-disabled={previous === undefined}
      onClick={previous}
    >
      ‹
    </button>
    <span className="steps-place">{place}</span>
    <button
      type="button"
      aria-label={stepsBy[by].next}
      aria-disabled={next === undefined}
      onClick={next}
    >
      ›
    </button>
  </div>
)
