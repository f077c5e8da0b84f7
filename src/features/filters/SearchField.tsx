import { useEffect, useId, useRef } from 'react'
import { useExplorer, useExplorerStore } from '#store/explorer-context.tsx'
import type { Explorer } from '#store/explorer.ts'
import { SearchIcon } from '#ui/icons.tsx'
import { search, searchFor, searchIn } from '#words/filters.ts'
import './SearchField.css'

const selectWords = ({ filter }: Explorer): string => filter.words

/** As many characters as an address keeps. */
const longestWords = 80

export type SearchFieldProps = { isOpen: boolean; onToggle: (panel: string) => void }

/** Words to search for, as they are typed; behind a button where there is little room. */
export const SearchField = ({ isOpen, onToggle }: SearchFieldProps) => {
  const store = useExplorerStore()
  const words = useExplorer(selectWords)
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const { typeWords, settleWords, prepareSearch } = store.getState()
  useEffect(() => {
    if (isOpen) field.current?.focus({ preventScroll: true })
  }, [isOpen])
  return (
    <div className="facet facet-search">
      <button
        type="button"
        className="panel-button search-button"
        aria-expanded={isOpen}
        aria-controls={id}
        aria-label={words === '' ? search : searchFor(words)}
        onClick={() => onToggle('search')}
      >
        <SearchIcon />
        {words !== '' && <span className="panel-chosen panel-chosen-narrow" />}
      </button>
      <label id={id} className="search-field" data-open={isOpen || undefined}>
        <SearchIcon />
        <input
          ref={field}
          type="search"
          className="search-input"
          aria-label={searchIn}
          placeholder={search}
          maxLength={longestWords}
          autoComplete="off"
          spellCheck={false}
          enterKeyHint="search"
          value={words}
          onFocus={prepareSearch}
          onChange={({ target }) => typeWords(target.value)}
          onBlur={settleWords}
          onKeyDown={({ key }) => {
            if (key === 'Enter') settleWords()
          }}
        />
      </label>
    </div>
  )
}
