/** Puts what a page begins with into one file, although parts that are loaded later share pieces of it. */
import type { Rolldown } from 'vite'

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
 * makes a file of each piece. d3 is left to it, of which the later parts need more; its arithmetic comes first,
 * where there is room for it.
 */
export const firstFile = (entry: string): Rolldown.CodeSplittingOptions => {
  let first: ReadonlySet<string> | null = null
  const name = (id: string, graph: Graph): string | null => {
    first ??= importedBy(entry, graph)
    const isFirst = first.has(id) && !/node_modules.d3/.test(id)
    return isFirst || /node_modules.d3-array/.test(id) ? 'page' : null
  }
  return { groups: [{ name }] }
}

/** What is loaded together later, by what its parts begin with. */
const laterFiles: Readonly<Record<string, RegExp>> = {
  taking: /features.(?:account.QuotePanel|downloads.DownloadFiles|share.SharePanel)\.tsx/,
  search: /corpus.search\.ts|features.filters.FoundList\.tsx|app.found-highlight\.ts/,
  overviews: /features.overviews.\w+\.tsx/,
  'zoom-control': /features.timeline.(?:zoom-control|order-surface)\.ts/,
  ScalePicture: /features.timeline.(?:ScalePicture\.tsx|scale-surface\.ts)/,
}

/** The later file that a part goes into: one of those above, else one of its own. */
const laterFileOf = (part: string): string =>
  Object.keys(laterFiles).find((name) => laterFiles[name]?.test(part)) ?? part

/** The later files that need each module. */
const neededLater = (
  first: ReadonlySet<string>,
  graph: Graph,
): ReadonlyMap<string, Set<string>> => {
  const needed = new Map<string, Set<string>>()
  const parts = [...first].flatMap((id) => graph.getModuleInfo(id)?.dynamicallyImportedIds ?? [])
  for (const part of parts) {
    for (const id of importedBy(part, graph)) {
      needed.set(id, (needed.get(id) ?? new Set()).add(laterFileOf(part)))
    }
  }
  return needed
}

/**
 * How code is split for a page whose later parts can each be asked for again alone: none of their files
 * needs another of them, as what several need comes with the first.
 */
export const fewFiles = (entry: string): Rolldown.CodeSplittingOptions => {
  let parts: { first: ReadonlySet<string>; later: ReadonlyMap<string, Set<string>> } | null = null
  const partsOf = (graph: Graph) => {
    const first = importedBy(entry, graph)
    return { first, later: neededLater(first, graph) }
  }
  const isFirst = (id: string, graph: Graph): boolean => {
    const { first, later } = (parts ??= partsOf(graph))
    return first.has(id) || (later.get(id)?.size ?? 0) > 1
  }
  const firstName = (id: string, graph: Graph): string | null =>
    isFirst(id, graph) && !/node_modules.d3/.test(id) ? 'page' : null
  // d3 imports all of itself: what of it several seem to need is left to the bundler.
  const laterName = (id: string): string | null => {
    const [file = '', ...others] = parts?.later.get(id) ?? []
    return others.length === 0 && file in laterFiles ? file : null
  }
  return {
    groups: [
      { name: firstName, priority: 2 },
      { name: laterName, priority: 1 },
    ],
  }
}
