/** Puts what a page begins with into one file, although parts that are loaded later share pieces of it. */
import type { Rolldown } from 'vite'

type Group = Rolldown.CodeSplittingGroup
type Graph = Pick<Rolldown.PluginContext, 'getModuleInfo'>

/** What an entry imports, and what that imports in turn: all that is needed to begin. */
const importedBy = (entry: string, graph: Graph): ReadonlySet<string> => {
  const found = new Set<string>()
  const follow = (id: string): void => {
    if (found.has(id)) return
    found.add(id)
    graph.getModuleInfo(id)?.importedIds.forEach(follow)
  }
  follow(entry)
  return found
}

/**
 * How code is split for the page of that entry, given by its absolute path: left to itself, the bundler
 * makes a file of each piece. d3 is left to it, of which the later parts need more.
 */
export const firstFile = (entry: string): readonly Group[] => {
  let first: ReadonlySet<string> | null = null
  const name = (id: string, graph: Graph): string | null => {
    first ??= importedBy(entry, graph)
    return first.has(id) && !/node_modules.d3/.test(id) ? 'page' : null
  }
  return [{ name, priority: 2 }]
}

/** What is loaded together later: parts that share pieces, so that each file needs the first one only. */
export const laterFiles: readonly Group[] = [
  {
    name: 'taking',
    test: /features.(?:account.QuotePanel|downloads.DownloadFiles|share.SharePanel)\.tsx/,
  },
  {
    name: 'search',
    test: /corpus.search\.ts|features.filters.FoundList\.tsx|app.found-highlight\.ts/,
  },
  { name: 'overviews', test: /features.overviews.\w+\.tsx/ },
].map((group) => ({ ...group, priority: 1 }))
