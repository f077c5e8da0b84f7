import { Fragment, memo } from 'react'
import type { PublicationPlace } from '#geometry/publication-places.ts'
import { placePublications, wordsUnder } from '#geometry/publication-places.ts'
import { publicationsOf } from '#geometry/publications.ts'
import type { TimeDomain } from '#geometry/time-axis.ts'
import { useExplorer } from '#store/explorer-context.tsx'
import { selectCorpus } from '#store/selectors.ts'
import { At } from './At.tsx'
import { Ground } from './Ground.tsx'
import { HourNotStated } from './HourNotStated.tsx'
import { Layer } from './Layer.tsx'
import { PublicationMark } from './PublicationMark.tsx'
import { RowHeight } from './RowHeight.tsx'
import { useTimeView } from './scale-view.ts'
import './ScalePublications.css'

type PlaceProps = { place: PublicationPlace }

/** Of a day, and of no hour in it. */
const OfDay = ({ place: { publications, hasWords } }: PlaceProps) => (
  <>
    <Ground kind="day" />
    {hasWords && <HourNotStated />}
    <div className="kept publications-marks">
      {publications.map((publication) => (
        <PublicationMark key={publication.article.id} publication={publication} />
      ))}
    </div>
  </>
)

/** At the hour stated, with what is written under the record. */
const AtStroke = ({ place: { publications, hasWords } }: PlaceProps) =>
  publications.map((publication) => (
    <Fragment key={publication.article.id}>
      <span className="publications-stroke" />
      <div className="publications-record">
        <PublicationMark publication={publication} />
      </div>
      {hasWords && (
        <p className="kept kept-to-part kept-whole publications-words" aria-hidden="true">
          {wordsUnder(publication)}
        </p>
      )}
    </Fragment>
  ))

const strokeOf = ({ at, start, end }: PublicationPlace) => {
  const share = at === null ? 0 : (at - start) / (end - start)
  return { from: share, full: share, until: share, to: share }
}

const Place = ({ place }: PlaceProps) => (
  <At
    start={place.start}
    end={place.end}
    top={place.top}
    height={place.height}
    titleWidth={place.titleWidth}
    fade={strokeOf(place)}
    isHeld
    className="on-ground"
  >
    {place.at === null ? <OfDay place={place} /> : <AtStroke place={place} />}
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
