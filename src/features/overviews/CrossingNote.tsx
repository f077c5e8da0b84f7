import { findSpeakers } from '#model/crossing.ts'
import { useExplorer } from '#store/explorer-context.tsx'
import { selectCorpus } from '#store/selectors.ts'
import { revealById } from '#ui/reveal.ts'
import { Sentence } from '#ui/Sentence.tsx'
import { TextLink } from '#ui/TextLink.tsx'
import * as words from '#words/overviews.ts'
import { selectCrossed } from './selectors.ts'

/** What the figures count, and what a press of one does. */
export const CrossingNote = () => {
  const corpus = useExplorer(selectCorpus)
  const { all, onSeveral } = useExplorer(selectCrossed)
  return (
    <>
      <p className="needs-scripts">{words.crossing.press}</p>
      {onSeveral > 0 && <p>{words.onSeveralTopics(onSeveral)}</p>}
      {all.total < corpus.statements.length && (
        <p>{words.countedAre(all.total, corpus.statements.length)}</p>
      )}
      {findSpeakers(corpus).includes(null) && (
        <p>
          <Sentence
            of={words.unattributed(
              <TextLink href="#person-nobody" onPress={() => revealById('person-nobody')}>
                {words.crossing.underPeople}
              </TextLink>,
            )}
          />
        </p>
      )}
    </>
  )
}
