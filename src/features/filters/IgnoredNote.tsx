import { facetParameters } from '#model/filter.ts'
import { useExplorer } from '#store/explorer-context.tsx'
import type { Explorer } from '#store/explorer.ts'
import { TextButton } from '#ui/TextButton.tsx'
import * as words from '#words/filters.ts'
import './IgnoredNote.css'

const selectIgnored = ({ ignored }: Explorer) => ignored

const filterParameters = [...Object.values(facetParameters), 'role', 'q']

// More than anybody mistypes; an address can hold thousands.
const shownAtMost = 50
const longest = 40

const shorten = (value: string): string =>
  value.length > longest ? `${value.slice(0, longest)}…` : value

const listIgnored = (ignored: readonly string[]): string => {
  const shown = ignored.slice(0, shownAtMost).map(shorten)
  const more = ignored.length - shown.length
  return [...shown, ...(more > 0 ? [words.moreIgnored(more)] : [])].join(', ')
}

const isFilter = (value: string): boolean =>
  filterParameters.some((parameter) => value.startsWith(`${parameter}: `))

/** What of the address was not understood, until it is dismissed. */
export const IgnoredNote = ({ onDismiss }: { onDismiss: () => void }) => {
  const ignored = useExplorer(selectIgnored)
  if (ignored.length === 0) return null
  return (
    <p className="ignored-note">
      {words.ignored(ignored.length, ignored.every(isFilter), listIgnored(ignored))}{' '}
      <TextButton onPress={onDismiss}>{words.dismiss}</TextButton>
    </p>
  )
}
