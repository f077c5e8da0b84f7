import { memo } from 'react'
import type { PublicationPlace } from '#geometry/publication-places.ts'
import { placePublications } from '#geometry/publication-places.ts'
import { publicationsOf } from '#geometry/publications.ts'
import type { TimeDomain } from '#geometry/time-axis.ts'
import { useExplorer } from '#store/explorer-context.tsx'
import { selectCorpus } from '#store/selectors.ts'
import { At } from './At.tsx'
import { Layer } from './Layer.tsx'
import { PublicationMark } from './PublicationMark.tsx'
import { RowHeight } from './RowHeight.tsx'
import { useTimeView } from './scale-view.ts'
import './ScalePublications.css'

const classOf = ({ start, end, isBefore }: PublicationPlace): string => {
  if (end > start) return 'publications publications-day bar-day'
  return `publications publications-clock ${isBefore ? 'publications-before' : ''}`
}

const Place = ({ place }: { place: PublicationPlace }) => (
  <At
    start={place.start}
    end={place.end}
    top={place.top}
    height={place.height}
    className={classOf(place)}
  >
    {place.end > place.start && <span className="bar-ground" />}
    <div className="publications-marks">
      {place.publications.map((publication) => (
        <PublicationMark key={publication.article.id} publication={publication} />
      ))}
    </div>
  </At>
)

/** When the articles appeared: at the hour they state, or anywhere in their day. */
export const ScalePublications = memo(({ visit }: { visit: TimeDomain }) => {
  const { from, to, msPerPx } = useTimeView()
  const publications = publicationsOf(useExplorer(selectCorpus))
  const { places, height } = placePublications(publications, visit, msPerPx)
  return (
    <Layer>
      <RowHeight px={height} />
      {places
        .filter(({ start, end }) => end >= from && start <= to)
        .map((place) => (
          <Place key={place.id} place={place} />
        ))}
    </Layer>
  )
})
