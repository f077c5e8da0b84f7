import { DiffersIcon } from '#ui/icons.tsx'

/** What the lines below the words of an article mean. */
export const MarksKey = () => (
  <ul className="marks-key" aria-label="What the marks mean">
    <li>
      <span className="passage passage-direct passage-verbatim speaker-none">direct quote</span>
    </li>
    <li>
      <span className="passage passage-partial speaker-none">a few quoted words</span>
    </li>
    <li>
      <span className="passage passage-reported speaker-none">reported</span>
    </li>
    <li>
      <span className="passage passage-event">event</span>
    </li>
    <li>
      <span className="passage passage-difference">
        <DiffersIcon /> articles differ
      </span>
    </li>
  </ul>
)
