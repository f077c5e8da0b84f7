import { memo } from 'react'
import { publicationsOf } from '#geometry/publications.ts'
import { startOfDay } from '#geometry/zone-clock.ts'
import { groupBy } from '#model/group.ts'
import { useExplorer } from '#store/explorer-context.tsx'
import { selectCorpus } from '#store/selectors.ts'
import { At } from './At.tsx'
import { Layer } from './Layer.tsx'
import { PublicationMark } from './PublicationMark.tsx'
import { useScaleView } from './scale-view.ts'

const dayMs = 86_400_000

/** When the articles appeared: at the hour they state, or anywhere in their day. */
export const ScalePublications = memo(() => {
  const { toPx, from, to } = useScaleView()
  const publications = publicationsOf(useExplorer(selectCorpus))
  const places = groupBy(publications, ({ at, day }) => at ?? day)
  return (
    <Layer>
      {[...places].flatMap(([place, members]) => {
        const start = typeof place === 'number' ? place : startOfDay(place)
        const end = typeof place === 'number' ? place : start + dayMs
        if (end < from || start > to) return []
        return [
          <At
            key={place}
            x={toPx(start)}
            top={typeof place === 'number' ? 22 : 1}
            className="publications"
            span={{ start, end }}
          >
            {members.map((publication) => (
              <PublicationMark key={publication.article.id} publication={publication} />
            ))}
          </At>,
        ]
      })}
    </Layer>
  )
})
