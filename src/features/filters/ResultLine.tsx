import type { Ref } from 'react'
import { counted } from '#model/counted.ts'
import { isEmpty } from '#model/filter.ts'
import { useExplorer } from '#store/explorer-context.tsx'
import type { Explorer } from '#store/explorer.ts'
import { selectVisible } from '#store/selectors.ts'
import './ResultLine.css'

const selectResult = (state: Explorer): string => {
  const { statements, events } = selectVisible(state)
  const all = {
    statements: counted(state.corpus.statements.length, 'statement'),
    events: counted(state.corpus.events.length, 'event'),
  }
  return isEmpty(state.filter)
    ? `${all.statements} · ${all.events}`
    : `${statements.size} of ${all.statements} · ${events.size} of ${all.events}`
}

/** How much passes the filter: "12 of 58 statements · 5 of 24 events". Announced when it changes. */
export const ResultLine = ({ ref }: { ref: Ref<HTMLOutputElement> }) => (
  <output ref={ref} className="result-line" tabIndex={-1}>
    {useExplorer(selectResult)}
  </output>
)
