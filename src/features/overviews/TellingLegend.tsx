import { RailNode } from '#ui/RailNode.tsx'
import { SpeakerDisc } from '#ui/SpeakerDisc.tsx'

const Disc = ({ fill }: { fill: 'full' | 'half' | 'ring' }) => (
  <SpeakerDisc colour={null} initial="" fill={fill} size="small" />
)

/** What the marks of the tables mean; the names that are heard with them say it too. */
export const TellingLegend = () => (
  <ul className="tells-legend" aria-hidden="true">
    <li>
      <RailNode shape="full" /> told as held
    </li>
    <li>
      <RailNode shape="ring" /> as planned
    </li>
    <li>
      <RailNode shape="diamond" /> as expected
    </li>
    <li>
      <span className="tell-through">
        <RailNode shape="full" />
      </span>{' '}
      only through what somebody said
    </li>
    <li>
      <Disc fill="full" /> direct quote
    </li>
    <li>
      <Disc fill="half" /> a few quoted words
    </li>
    <li>
      <Disc fill="ring" /> reported
    </li>
    <li>
      <span className="tell-frame" /> told by one article only
    </li>
  </ul>
)
