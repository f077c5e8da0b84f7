import { RailNode } from '#ui/RailNode.tsx'
import { SpeakerDisc } from '#ui/SpeakerDisc.tsx'
import { forms } from '#words/forms.ts'
import { legend } from '#words/overviews.ts'

const Disc = ({ fill }: { fill: 'full' | 'half' | 'ring' }) => (
  <SpeakerDisc colour={null} initial="" fill={fill} size="small" />
)

/** What the marks of the tables mean; the names that are heard with them say it too. */
export const TellingLegend = () => (
  <ul className="tells-legend" aria-hidden="true">
    <li>
      <RailNode shape="full" /> {legend.held}
    </li>
    <li>
      <RailNode shape="half" /> {legend.underway}
    </li>
    <li>
      <RailNode shape="ring" /> {legend.planned}
    </li>
    <li>
      <RailNode shape="diamond" /> {legend.expected}
    </li>
    <li>
      <span className="tell-through">
        <RailNode shape="full" />
      </span>{' '}
      {legend.through}
    </li>
    <li>
      <Disc fill="full" /> {forms.direct}
    </li>
    <li>
      <Disc fill="half" /> {forms.partial}
    </li>
    <li>
      <Disc fill="ring" /> {forms.reported}
    </li>
    <li>
      <span className="tell-frame" /> {legend.alone}
    </li>
  </ul>
)
