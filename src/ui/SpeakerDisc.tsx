import './SpeakerDisc.css'

export type SpeakerDiscProps = {
  /** Which of the eight speaker colours; null where nobody is named. */
  colour: number | null
  /** One or two letters, or "?". */
  initial: string
  /** Full: direct words; half: a few quoted words; ring: reported. */
  fill: 'full' | 'half' | 'ring'
  /** The small figure beside it; none where it would be 1. */
  count?: number
  size?: 'medium' | 'small'
}

/**
 * A disc in the colour of a speaker with the initial. The letters are drawn by the style sheet, so that
 * text around a disc reads and copies as if it were not there; what it means is said by its parent.
 */
export const SpeakerDisc = ({
  colour,
  initial,
  fill,
  count = 1,
  size = 'medium',
}: SpeakerDiscProps) => (
  <span
    className={`disc disc-${fill} disc-${size} speaker-${colour ?? 'none'}`}
    data-initial={initial}
    data-count={count > 1 ? count : undefined}
    aria-hidden="true"
  />
)
