import { RailNode } from '#ui/RailNode.tsx'
import { SpeakerDisc } from '#ui/SpeakerDisc.tsx'
import './Legend.css'

/** What the marks mean, in words. */
export const Legend = () => (
  <ul className="legend" aria-label="Legend">
    <li>
      <SpeakerDisc colour={null} initial="" fill="full" size="small" /> direct quote
    </li>
    <li>
      <SpeakerDisc colour={null} initial="" fill="half" size="small" /> a few quoted words
    </li>
    <li>
      <SpeakerDisc colour={null} initial="" fill="ring" size="small" /> reported
    </li>
    <li>
      <SpeakerDisc colour={null} initial="?" fill="half" size="small" /> not attributed
    </li>
    <li>
      <b className="legend-figure">2</b> told by two articles
    </li>
    <li>
      <RailNode shape="full" /> held
    </li>
    <li>
      <RailNode shape="half" /> underway
    </li>
    <li>
      <RailNode shape="ring" /> planned
    </li>
    <li>
      <RailNode shape="diamond" /> expected
    </li>
    <li>
      <RailNode shape="ghost" /> so told by others
    </li>
    <li>
      <b className="legend-difference">≠</b> articles differ
    </li>
    <li>
      <b className="legend-record">000</b> an article, by its record number, over the day it
      appeared
    </li>
  </ul>
)
