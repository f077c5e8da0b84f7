import { memo } from 'react'
import type { Publication } from '#geometry/publications.ts'
import { publicationsOf } from '#geometry/publications.ts'
import { startOfDay } from '#geometry/zone-clock.ts'
import { groupBy } from '#model/group.ts'
import { useExplorer } from '#store/explorer-context.tsx'
import { selectCorpus } from '#store/selectors.ts'
import { At } from './At.tsx'
import { Layer } from './Layer.tsx'
import { PublicationMark } from './PublicationMark.tsx'
import { useTimeView } from './scale-view.ts'

const dayMs = 86_400_000
// Below the boxes of days.
const pointsPx = 24

const Marks = ({ publications }: { publications: readonly Publication[] }) =>
  publications.map((publication) => (
    <PublicationMark key={publication.article.id} publication={publication} />
  ))

type PlaceProps = { start: number; publications: readonly Publication[] }

/** Appeared at a clock time: beside the stroke of it. */
const AtClock = ({ start, publications }: PlaceProps) => (
  <At start={start} top={pointsPx} className="publications publications-clock">
    <Marks publications={publications} />
  </At>
)

/** Appeared at any time of a day: in a box as wide as the day. */
const InDay = ({ start, publications }: PlaceProps) => (
  <At start={start} end={start + dayMs} className="publications-day bar-day">
    <span className="bar-ground" />
    <div className="publications">
      <Marks publications={publications} />
      <small>hour not stated</small>
    </div>
  </At>
)

/** When the articles appeared: at the hour they state, or anywhere in their day. */
export const ScalePublications = memo(() => {
  const { from, to } = useTimeView()
  const publications = publicationsOf(useExplorer(selectCorpus))
  const places = groupBy(publications, ({ at, day }) => at ?? day)
  return (
    <Layer>
      {[...places].map(([place, members]) => {
        const isClock = typeof place === 'number'
        const start = isClock ? place : startOfDay(place)
        if ((isClock ? start : start + dayMs) < from || start > to) return null
        const Place = isClock ? AtClock : InDay
        return <Place key={place} start={start} publications={members} />
      })}
    </Layer>
  )
})
