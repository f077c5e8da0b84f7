import { DiffersIcon } from '#ui/icons.tsx'
import { marksKey } from '#words/article-view.ts'
import { forms } from '#words/forms.ts'

/** What the lines below the words of an article mean. */
export const MarksKey = () => (
  <ul className="marks-key" aria-label={marksKey.name}>
    <li>
      <span className="passage passage-direct passage-verbatim speaker-none">{forms.direct}</span>
    </li>
    <li>
      <span className="passage passage-partial speaker-none">{forms.partial}</span>
    </li>
    <li>
      <span className="passage passage-reported speaker-none">{forms.reported}</span>
    </li>
    <li>
      <span className="passage passage-event">{marksKey.event}</span>
    </li>
    <li>
      <span className="passage passage-difference">
        <DiffersIcon /> {marksKey.difference}
      </span>
    </li>
  </ul>
)
