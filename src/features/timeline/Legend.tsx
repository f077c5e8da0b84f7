import { RailNode } from '#ui/RailNode.tsx'
import { SpeakerDisc } from '#ui/SpeakerDisc.tsx'
import { statuses } from '#words/events.ts'
import { forms } from '#words/forms.ts'
import * as words from '#words/timeline.ts'
import './Legend.css'

/** What the marks mean, in words. */
export const Legend = () => (
  <ul className="legend" aria-label={words.legendName}>
    <li>
      <SpeakerDisc colour={null} initial="" fill="full" size="small" /> {forms.direct}
    </li>
    <li>
      <SpeakerDisc colour={null} initial="" fill="half" size="small" /> {forms.partial}
    </li>
    <li>
      <SpeakerDisc colour={null} initial="" fill="ring" size="small" /> {forms.reported}
    </li>
    <li>
      <SpeakerDisc colour={null} initial="?" fill="half" size="small" /> {words.legendNotAttributed}
    </li>
    <li>
      <b className="legend-figure">2</b> {words.legendArticles}
    </li>
    <li>
      <RailNode shape="full" /> {statuses.held}
    </li>
    <li>
      <RailNode shape="half" /> {statuses.underway}
    </li>
    <li>
      <RailNode shape="ring" /> {statuses.planned}
    </li>
    <li>
      <RailNode shape="diamond" /> {statuses.expected}
    </li>
    <li>
      <RailNode shape="ghost" /> {words.legendGhost}
    </li>
    <li>
      <b className="legend-difference">≠</b> {words.legendDifference}
    </li>
    <li>
      <b className="legend-record">000</b> {words.legendPublication}
    </li>
  </ul>
)
