import { createHash } from 'node:crypto'
import type { Corpus } from '#model/corpus.ts'
import { instantsOf } from '#model/instants.ts'
import { checkOrder, checkOrderOfDates } from './check-order.ts'
import { checkStatements } from './check-statements.ts'
import { checkTellings } from './check-tellings.ts'
import { linkDifferences } from './link-differences.ts'
import { linkEvents, readTellings } from './link-events.ts'
import { linkPeople } from './link-people.ts'
import { linkStatements } from './link-statements.ts'
import type { Linking } from './linking.ts'
import { markRepeats } from './mark-repeats.ts'
import type { Names } from './name-forms.ts'
import { checkForms, collectForms, collectNames } from './name-forms.ts'
import type { ProblemLog } from './problem-log.ts'
import { createProblemLog } from './problem-log.ts'
import type { Problem } from './problem-report.ts'
import { locateProblems } from './problem-report.ts'
import type { ReadArticle } from './read-article.ts'
import { readArticle } from './read-article.ts'
import { readClock } from './read-clock.ts'
import { readList } from './read-lists.ts'
import { readVisit } from './read-visit.ts'
import type { References } from './references.ts'
import { createReferences } from './references.ts'
import type { SeedFiles, SeedTexts } from './seed-files.ts'
import { seedPaths, sortSeedFiles } from './seed-files.ts'
import { differenceSeed, eventSeed, personSeed, topicSeed } from './seed-schema.ts'
import type { Unread } from './unread.ts'
import { createUnread } from './unread.ts'

/** What comes of a folder of seeds: a corpus, or the problems that are in its way. */
export type Compilation = {
  /** Null where there is any problem. */
  corpus: Corpus | null
  /** The text of each article by id, as far as its files can be read. */
  texts: Map<string, string>
  /** How many quotation marks the articles have; all of them are accounted for where there is a corpus. */
  markCount: number
  /** By file and place; empty where there is a corpus. */
  problems: Problem[]
}

/**
 * Compiles seeds into a corpus. Pure: the same files give the same result, in whatever order they come. `folder`
 * is what messages call the seeds folder.
 */
export function compileCorpus(files: SeedFiles, folder?: string): Compilation {
  const sources = new Map<string, string>()
  const log = createProblemLog(sources, folder)
  const seeds = sortSeedFiles(files, sources, log)
  const { corpus, markCount } = compileTexts(seeds, log)
  const problems = locateProblems(log.findings, sources)
  const complete = corpus !== null && problems.length === 0
  return {
    corpus: complete ? { fingerprint: fingerprint(files), ...corpus } : null,
    texts: new Map(seeds.articles.map(({ id, text }) => [id, text])),
    markCount,
    problems,
  }
}

function compileTexts(seeds: SeedTexts, log: ProblemLog) {
  const references = createReferences(log)
  const lists = readLists(seeds, references, log)
  const visit = readVisit(seeds.lists.visit, references, log)
  const zone = visit?.zone ?? 'UTC'
  const names = collectNames(lists.people)
  const articles = readArticles(seeds, zone, names, references, log)
  const forms = collectForms(lists.people, log)
  checkForms(lists.people, forms, seeds, log)
  const days = { from: visit?.from ?? '', to: visit?.to ?? '' }
  const unread = collectUnread(seeds, articles)
  const linking: Linking = { references, forms, names, days, zone, unread, log }
  const told = readTellings(articles, linking)
  checkTellings(told, log)
  for (const article of articles) markRepeats(linking, article)
  const events = linkEvents(lists.events, told, linking)
  checkOrder(lists.events, log)
  checkOrderOfDates(lists.events, events, log)
  const statements = linkStatements(articles, linking)
  checkStatements(articles, statements, events, log)
  const linked = {
    people: linkPeople(lists.people, articles, linking),
    topics: lists.topics.map(({ value }) => value),
    articles: articles.map(({ article }) => article),
    statements,
    events,
    differences: linkDifferences(lists.differences, articles, linking),
  }
  const markCount = articles.reduce((sum, article) => sum + article.markCount, 0)
  const corpus = visit && {
    visit: { ...visit, clock: readClock(zone, instantsIn(linked)) },
    ...linked,
  }
  return { corpus, markCount }
}

/** All clock times that anything is drawn at. */
function instantsIn({ articles, events }: Pick<Corpus, 'articles' | 'events'>): number[] {
  const tellings = events.flatMap((event) => event.tellings)
  const datings = [
    ...articles.map(({ published }) => published),
    ...[...events, ...tellings].map(({ dating }) => dating),
  ]
  return datings.flatMap((dating) => (dating === null ? [] : instantsOf(dating)))
}

function readArticles(
  seeds: SeedTexts,
  zone: string,
  names: Names,
  references: References,
  log: ProblemLog,
) {
  const ids = seeds.articles.map(({ id }) => id)
  references.define('article', ids)
  const read = seeds.articles.map((pair) => readArticle(pair, zone, names, references, log))
  const articles = read.filter((article) => article !== null)
  if (articles.length === seeds.articleCount) {
    const statements = articles.flatMap(({ statementIds }) => [...statementIds])
    references.define('statement', statements)
  }
  return articles
}

/** All that is unread in any article, which is everything where an article is unread as a whole. */
function collectUnread(seeds: SeedTexts, articles: ReadArticle[]): Unread {
  const all = createUnread(articles.map(({ unread }) => unread))
  if (articles.length < seeds.articleCount) {
    for (const kind of ['event', 'statement', 'answer'] as const) all.add(kind)
  }
  return all
}

function readLists({ lists }: SeedTexts, references: References, log: ProblemLog) {
  return {
    people: readList('people.yaml', lists.people, personSeed, 'person', references, log),
    topics: readList('topics.yaml', lists.topics, topicSeed, 'topic', references, log),
    events: readList('events.yaml', lists.events, eventSeed, 'event', references, log),
    differences: readList(
      'differences.yaml',
      lists.differences,
      differenceSeed,
      'question',
      references,
      log,
    ),
  }
}

/** SHA-256 over paths, lengths and bytes, in the order of the paths. */
function fingerprint(files: SeedFiles): string {
  const hash = createHash('sha256')
  for (const path of seedPaths(files)) {
    const bytes = files.get(path) ?? new Uint8Array()
    hash.update(`${path}\0${bytes.length}\0`).update(bytes)
  }
  return hash.digest('hex')
}
