export type StepsProps = {
  /** What is stepped through: "passage". */
  what: string
  /** Where one is, in words: "7 of 31 in this article". */
  place: string
  /** Undefined where there is nothing further on. */
  previous: (() => void) | undefined
  next: (() => void) | undefined
}

/** Steps one by one, and says where one is. What cannot be pressed keeps its place and its focus. */
export const Steps = ({ what, place, previous, next }: StepsProps) => (
  <div className="steps needs-scripts" role="group" aria-label={`Step by ${what}`}>
    <button
      type="button"
      aria-label={`Previous ${what}`}
      aria-disabled={previous === undefined}
      onClick={previous}
    >
      ‹
    </button>
    <span className="steps-place">{place}</span>
    <button
      type="button"
      aria-label={`Next ${what}`}
      aria-disabled={next === undefined}
      onClick={next}
    >
      ›
    </button>
  </div>
)
