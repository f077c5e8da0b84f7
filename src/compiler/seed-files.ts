import type { ProblemLog } from './problem-log.ts'

/** The files of one seeds folder: path below it, with "/", to bytes as they stand on disk. */
export type SeedFiles = ReadonlyMap<string, Uint8Array>

/** An article's two files: what was received and what an author says of it. */
export type ArticlePair = {
  id: string
  file: string
  bytes: Uint8Array
  text: string
  yamlFile: string
  yaml: string
}

/** The files of a visit by their part in it; a file that is missing or unreadable is null. */
export type SeedTexts = {
  lists: Record<ListName, string | null>
  /** The articles whose two files can be read, by name. */
  articles: ArticlePair[]
  /** How many articles there are, by the names of their files. */
  articleCount: number
}

const listNames = ['visit', 'people', 'topics', 'events', 'differences'] as const
type ListName = (typeof listNames)[number]

const articleFile = /^articles\/([^/]+)\.(txt|yaml)$/

/** What editors and readers leave in a folder: never read, never a problem. */
const ignored = /(^|\/)(\.[^/]*|[^/]*~|[^/]*\.md)$/

/** The paths of the files that count, sorted; what editors leave behind and Markdown do not. */
export function seedPaths(files: SeedFiles): string[] {
  return [...files.keys()].filter((path) => !ignored.test(path)).toSorted()
}

/** UTF-8 as it stands: a byte-order mark is kept, because offsets count it. */
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
const lenientUtf8 = new TextDecoder('utf-8', { ignoreBOM: true })

/**
 * Sorts the files by their part in the visit, articles by name, and puts the text of each that can be read
 * into `sources`. Reports what is missing, unknown, not UTF-8 or without its other half.
 */
export function sortSeedFiles(
  files: SeedFiles,
  sources: Map<string, string>,
  log: ProblemLog,
): SeedTexts {
  const paths = seedPaths(files)
  const texts = decode(files, paths, sources, log)
  const lists = Object.fromEntries(
    listNames.map((name) => [name, texts.get(`${name}.yaml`) ?? null]),
    // Object.fromEntries forgets the keys; they are exactly those of listNames.
  ) as Record<ListName, string | null>
  if (paths.length === 0) {
    log.report('EMPTY_FOLDER', wholeFile('articles'), {})
    return { lists, articles: [], articleCount: 0 }
  }
  reportMissing(paths, log)
  reportUnknown(paths, log)
  const ids = new Set(paths.flatMap((path) => articleFile.exec(path)?.[1] ?? []))
  const articles = pairArticles(paths, files, texts, log)
  return { lists, articles, articleCount: ids.size }
}

const wholeFile = (file: string) => ({ file, start: 0, end: 0 })

/** The files that are UTF-8, by path; `sources` gets the others too, as far as they can be shown. */
function decode(
  files: SeedFiles,
  paths: string[],
  sources: Map<string, string>,
  log: ProblemLog,
): Map<string, string> {
  const texts = new Map<string, string>()
  for (const path of paths) {
    const bytes = files.get(path)
    try {
      texts.set(path, utf8.decode(bytes))
      sources.set(path, texts.get(path) ?? '')
    } catch {
      const shown = lenientUtf8.decode(bytes)
      sources.set(path, shown)
      const start = firstReplaced(shown, bytes ?? new Uint8Array())
      log.report('NOT_UTF8', { file: path, start, end: start + 1 }, {})
    }
  }
  return texts
}

/** The offset of the first character that stands for bytes which are no UTF-8. */
function firstReplaced(shown: string, bytes: Uint8Array): number {
  const encoder = new TextEncoder()
  let at = shown.indexOf(replacement)
  while (at !== -1) {
    const byte = encoder.encode(shown.slice(0, at)).length
    // A file may hold the replacement character itself, which is good UTF-8.
    if (utf8Replacement.some((unit, index) => bytes[byte + index] !== unit)) return at
    at = shown.indexOf(replacement, at + 1)
  }
  return 0
}

const replacement = '\uFFFD'
const utf8Replacement = [0xef, 0xbf, 0xbd]

function reportMissing(paths: string[], log: ProblemLog) {
  const present = new Set(paths)
  for (const name of listNames) {
    const file = `${name}.yaml`
    if (!present.has(file)) log.report('MISSING_FILE', wholeFile(file), { file })
  }
  if (!paths.some((path) => articleFile.test(path))) {
    log.report('EMPTY_FOLDER', wholeFile('articles'), {})
  }
}

function reportUnknown(paths: string[], log: ProblemLog) {
  const known = new Set<string>(listNames.map((name) => `${name}.yaml`))
  for (const path of paths) {
    if (!known.has(path) && !articleFile.test(path)) {
      log.report('UNKNOWN_FILE', wholeFile(path), { file: path, known })
    }
  }
}

function pairArticles(
  paths: string[],
  files: SeedFiles,
  texts: Map<string, string>,
  log: ProblemLog,
): ArticlePair[] {
  const present = new Set(paths)
  const articles: ArticlePair[] = []
  for (const path of paths) {
    const [, id, extension] = articleFile.exec(path) ?? []
    if (id === undefined) continue
    const file = `articles/${id}.txt`
    const yamlFile = `articles/${id}.yaml`
    if (extension === 'yaml') {
      if (!present.has(file)) log.report('YAML_WITHOUT_ARTICLE', wholeFile(path), { file })
      continue
    }
    if (!present.has(yamlFile)) {
      log.report('ARTICLE_WITHOUT_YAML', wholeFile(path), { file: yamlFile })
      continue
    }
    const [bytes, text, yaml] = [files.get(file), texts.get(file), texts.get(yamlFile)]
    if (bytes !== undefined && text !== undefined && yaml !== undefined) {
      articles.push({ id, file, bytes, text, yamlFile, yaml })
    }
  }
  return articles
}
