import { memo } from 'react'
import type { Cluster, TimeIndex } from '#geometry/clusters.ts'
import { countBetween } from '#geometry/clusters.ts'
import type { Corpus } from '#model/corpus.ts'
import { byId } from '#model/lookup.ts'
import { shortNames, speakerMarks } from '#model/person-name.ts'
import { useExplorer } from '#store/explorer-context.tsx'
import { selectCorpus } from '#store/selectors.ts'
import * as words from '#words/timeline-scale.ts'
import * as timelineWords from '#words/timeline.ts'
import { ClusterMark } from './ClusterMark.tsx'
import { ClusterMembers } from './ClusterMembers.tsx'
import type { Run } from './open-cluster.ts'
import { clusterMark } from './picture.ts'
import { placeMark } from './placing.ts'
import { useScaleAxis } from './scale-view.ts'
import { StatementMark } from './StatementMark.tsx'

/** How many a run holds of each speaker by the kind of mark, most first. */
const countSpeakers = ({ before }: TimeIndex, { first, last }: Run) =>
  before
    .map((ofKind, kind) => ({ kind, count: countBetween(ofKind, first, last) }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count || a.kind - b.kind)

type Counts = ReturnType<typeof countSpeakers>

const describe = (counts: Counts, speakers: readonly string[], { people }: Corpus): string => {
  const names = shortNames(people)
  const total = counts.reduce((sum, { count }) => sum + count, 0)
  const spoken = counts.map(({ kind, count }) =>
    words.speakerCount(names.get(speakers[kind] ?? '') ?? timelineWords.legendNotAttributed, count),
  )
  return words.statementsOf(total, spoken.join(', '))
}

type PointsProps = { points: TimeIndex; speakers: readonly string[] }

type StatementPointProps = PointsProps &
  Cluster & { passing: number; isOpen: boolean; onToggle: (run: Run) => void }

/** A statement with a clock time, or how many there are where they cannot be told apart. */
export const StatementPoint = memo((props: StatementPointProps) => {
  const { points, speakers, first, last, at, start, end, passing, isOpen, onToggle } = props
  const corpus = useExplorer(selectCorpus)
  const { domain } = useScaleAxis()
  const place = (element: HTMLElement): void => placeMark(element, { at, start, end }, domain)
  const id = points.marks[first]?.id ?? ''
  const statement = last - first === 1 ? byId(corpus.statements).get(id) : undefined
  if (statement) {
    return (
      <div
        ref={(element) => {
          if (element) place(element)
        }}
        className="scale-point"
      >
        <StatementMark statement={statement} />
      </div>
    )
  }
  const counts = countSpeakers(points, { first, last })
  return (
    <ClusterMark
      mark={clusterMark(id)}
      count={last - first}
      passing={passing}
      label={describe(counts, speakers, corpus)}
      colour={speakerMarks(corpus).get(speakers[counts[0]?.kind ?? 0] ?? '')?.colour ?? null}
      isOpen={isOpen}
      onToggle={() => onToggle({ first, last })}
      place={place}
    />
  )
})

/** The statements of an open cluster, in the order of time, with their first words. */
export const StatementMembers = ({
  points,
  speakers,
  open,
  onToggle,
}: PointsProps & { open: Run; onToggle: (run: Run) => void }) => {
  const corpus = useExplorer(selectCorpus)
  return (
    <ClusterMembers
      label={describe(countSpeakers(points, open), speakers, corpus)}
      count={open.last - open.first}
      onClose={() => onToggle(open)}
    >
      {(from, to) =>
        points.marks.slice(open.first + from, open.first + to).flatMap(({ id }) => {
          const statement = byId(corpus.statements).get(id)
          return statement ? [<StatementMark key={id} statement={statement} level="words" />] : []
        })
      }
    </ClusterMembers>
  )
}
