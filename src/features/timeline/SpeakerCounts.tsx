import { memo } from 'react'
import { toDisc } from '#geometry/disc.ts'
import type { Corpus, Statement } from '#model/corpus.ts'
import { groupBy } from '#model/group.ts'
import { speakerMarks } from '#model/person-name.ts'
import { speakersOf, spokenNames } from '#model/statement.ts'
import { useExplorer } from '#store/explorer-context.tsx'
import { selectCorpus } from '#store/selectors.ts'
import { speakerCounts } from '#words/timeline.ts'
import { useTabIndex } from './mark-stop.ts'
import { quoteMark } from './picture.ts'

type SpeakerCountsProps = { statements: readonly Statement[] }

/** In the order of the people everywhere, so that lanes can be compared; whoever is not named comes last. */
const bySpeaker = (statements: readonly Statement[], corpus: Corpus) => {
  const people = [...speakerMarks(corpus).keys(), undefined]
  return [...groupBy(statements, (statement) => spokenNames(statement, corpus))]
    .map(([names, members]) => ({
      names,
      count: members.length,
      disc: members[0] ? toDisc(members[0], corpus) : null,
      rank: people.indexOf(members[0] && speakersOf(members[0])[0]),
    }))
    .toSorted((a, b) => a.rank - b.rank)
}

/** How many statements of each speaker there are where there is no room for discs; pressed, it makes room. */
export const SpeakerCounts = memo(({ statements }: SpeakerCountsProps) => {
  const corpus = useExplorer(selectCorpus)
  const mark = quoteMark(statements[0]?.id ?? '')
  const tabIndex = useTabIndex(mark)
  if (statements.length === 0) return null
  const groups = bySpeaker(statements, corpus)
  const spoken = groups.map(({ names, count }) => `${names} ${count}`).join(', ')
  return (
    <button
      type="button"
      className="lane-counts"
      data-mark={mark}
      data-fit=""
      aria-label={speakerCounts(statements.length, spoken)}
      tabIndex={tabIndex}
    >
      {groups.map(({ names, count, disc }) => (
        // Drawn by the style sheet, as the letters of a disc are: the label says it in full.
        <span
          key={names}
          className={`lane-count-of speaker-${disc?.colour ?? 'none'}`}
          data-initial={disc?.initial}
          data-statements={count}
        />
      ))}
    </button>
  )
})
