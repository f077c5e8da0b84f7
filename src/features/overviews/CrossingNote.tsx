import { counted } from '#model/counted.ts'
import { findSpeakers } from '#model/crossing.ts'
import { useExplorer } from '#store/explorer-context.tsx'
import { selectCorpus } from '#store/selectors.ts'
import { revealById } from '#ui/reveal.ts'
import { TextLink } from '#ui/TextLink.tsx'
import { selectCrossed } from './selectors.ts'

/** What the figures count, and what a press of one does. */
export const CrossingNote = () => {
  const corpus = useExplorer(selectCorpus)
  const { all, onSeveral } = useExplorer(selectCrossed)
  return (
    <>
      <p className="needs-scripts">
        Each figure counts statements. Press one and the page shows only these; press it again and
        it shows all.
      </p>
      {onSeveral > 0 && (
        <p>
          {counted(onSeveral, 'statement is', 'statements are')} about more than one topic and
          counted under each, in the totals once.
        </p>
      )}
      {all.total < corpus.statements.length && (
        <p>
          Counted are the {all.total} of {counted(corpus.statements.length, 'statement')} that your
          other choices leave.
        </p>
      )}
      {findSpeakers(corpus).includes(null) && (
        <p>
          What no article attributes to anybody cannot be chosen here; it stands{' '}
          <TextLink href="#person-nobody" onPress={() => revealById('person-nobody')}>
            under People
          </TextLink>
          .
        </p>
      )}
    </>
  )
}
