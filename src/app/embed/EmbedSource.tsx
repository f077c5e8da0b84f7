import { countQuotes } from '#model/claims.ts'
import { addressOf } from '#store/canonical-pages.ts'
import { useExplorer } from '#store/explorer-context.tsx'
import type { Explorer } from '#store/explorer.ts'
import { selectCorpus } from '#store/selectors.ts'
import { AwayIcon } from '#ui/icons.tsx'
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx'
import { from } from '#words/embed.ts'
import { opensInNewTab } from '#words/ui.ts'

/** The same view in a window of its own, where nothing of it is left out. */
const selectAddress = (state: Explorer): string =>
  `${state.root}${addressOf({ ...state, part: 'all' }, state.corpus)}`

/**
 * Where everything in the frame comes from, and what it promises. No option takes it away. Links of the page
 * open in a new tab, as its `<base>` says.
 */
export const EmbedSource = () => {
  const corpus = useExplorer(selectCorpus)
  const address = useExplorer(selectAddress)
  const quotes = countQuotes(corpus)
  return (
    <footer className="embed-source">
      <p>
        <a href={address}>
          {corpus.visit.title} <AwayIcon />
          <VisuallyHidden> {opensInNewTab}</VisuallyHidden>
        </a>
      </p>
      <p>{from(corpus.articles.length, quotes > 0)}</p>
    </footer>
  )
}
