import { byId } from '#model/lookup.ts'
import type { Selection } from '#model/selection.ts'
import { useExplorer, useExplorerStore } from '#store/explorer-context.tsx'
import { selectCorpus, selectSelection } from '#store/selectors.ts'
import { revealById } from '#ui/reveal.ts'
import { TextButton } from '#ui/TextButton.tsx'
import * as words from '#words/timeline.ts'
import { EventPeek } from './EventPeek.tsx'
import { GhostPeek } from './GhostPeek.tsx'
import type { Subject } from './picture.ts'
import { PublicationPeek } from './PublicationPeek.tsx'
import { StatementPeek } from './StatementPeek.tsx'
import './Peek.css'

const SubjectPeek = ({ subject }: { subject: Subject }) => {
  const { events, statements } = useExplorer(selectCorpus)
  switch (subject.kind) {
    case 'event': {
      const event = byId(events).get(subject.id)
      return event ? <EventPeek event={event} /> : null
    }
    case 'quote': {
      const statement = byId(statements).get(subject.id)
      return statement ? <StatementPeek statement={statement} /> : null
    }
    case 'ghost':
      return <GhostPeek id={subject.id} />
    case 'publication':
      return <PublicationPeek article={subject.article} />
  }
}

// What is told of another subject is other elements: where the browser translates, texts stay no longer.
const keyOf = (subject: Subject): string =>
  `${subject.kind} ${'id' in subject ? subject.id : subject.article}`

/** The button goes with what is chosen: keys go on from the mark. */
const leaveByKeys = (button: HTMLElement): void => {
  if (!button.matches(':focus-visible')) return
  const mark = button.closest('.timeline')?.querySelector<HTMLElement>('[aria-pressed="true"]')
  mark?.focus({ preventScroll: true })
}

const Actions = ({ chosen }: { chosen: Selection }) => {
  const store = useExplorerStore()
  const clear = (button: HTMLElement): void => {
    leaveByKeys(button)
    store.getState().select(null)
  }
  return (
    <>
      <TextButton onPress={() => revealById(`${chosen.kind}-${chosen.id}`)}>
        {words.readInAccount}
      </TextButton>
      <TextButton onPress={clear}>{words.clear}</TextButton>
    </>
  )
}

/**
 * The mark pointed at, or else the chosen one, in words. It lies over what stands below the picture, so
 * that pointing moves nothing; nothing is there until a mark is pointed at or chosen. The chosen one
 * stays, and begins with a line of its words only: what is below is to be read.
 */
export const Peek = ({ pointed }: { pointed: Subject | null }) => {
  const chosen = useExplorer(selectSelection)
  const subject = pointed ?? chosen
  if (!subject) return null
  const isChosen = 'id' in subject && subject.kind === chosen?.kind && subject.id === chosen.id
  return (
    <div className={isChosen ? 'peek' : 'peek peek-pointed'}>
      <SubjectPeek key={keyOf(subject)} subject={subject} />
      <p className="peek-actions">
        <span className="peek-keys">{words.keys}</span>
        {chosen && <Actions chosen={chosen} />}
      </p>
    </div>
  )
}
