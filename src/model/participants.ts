/** Who takes part in an event, as far as the articles tell. */
import type { TimelineEvent } from './corpus.ts'

/**
 * Whether the principal takes part without being named: `with` names his or her counterparts, so it says
 * that the principal was there, and the visit is the principal's own.
 */
const impliesPrincipal = ({ with: counterparts, kind }: TimelineEvent): boolean =>
  counterparts.length > 0 || kind === 'visit'

/** Whether no telling names somebody: that they took part was concluded by the editor. */
export const isInferredThere = ({ inferredPeople }: TimelineEvent, person: string): boolean =>
  inferredPeople.some((inferred) => inferred.person === person)

/** Everybody who takes part, each once: the principal, the counterparts, others present. */
export const participantsOf = (event: TimelineEvent, principal: string): readonly string[] => {
  const first = impliesPrincipal(event) ? [principal] : []
  return [...new Set([...first, ...event.with, ...event.present])]
}
