/** When the articles themselves appeared: as each of them states it, and in the zone of the visit. */
import { articleSource, shortArticleName } from '#model/article-name.ts'
import type { Article, Corpus, Visit } from '#model/corpus.ts'
import { formatClockTime, formatPublished } from '#model/publication-date.ts'
import { oncePer } from '#model/once-per.ts'
import * as words from '#words/publications.ts'
import { dayAt, formatClock, startOfDay, wallTime } from '#model/zone-clock.ts'

export type Publication = {
  readonly article: Article
  /** Record number and publisher. */
  readonly name: string
  /** The publisher, or the agency it is credited to; null where neither is known. */
  readonly source: string | null
  /** YYYY-MM-DD in the zone of the visit. */
  readonly day: string
  /** Wall time in ms; null where no clock time is given. */
  readonly at: number | null
  /** "16:38 IST, 14:08 Oslo time": as the article states it and as the visit counts; null as `at`. */
  readonly clocks: string | null
  /** "published Monday 3 March 2031, 16:38 IST, in its own words “4:38 PM IST”; 14:08 Oslo time". */
  readonly words: string
}

/** The clock time at which it appeared as the visit counts: "14:08 Oslo time"; null without a clock time. */
export const publishedHere = ({ published }: Article, visit: Visit): string | null =>
  published?.instant == null
    ? null
    : words.timeIn(formatClock(wallTime(published.instant, visit)), visit.zoneName)

const toPublication = (article: Article, { people, visit }: Corpus): readonly Publication[] => {
  const { published } = article
  if (!published) return []
  const at = published.instant === null ? null : wallTime(published.instant, visit)
  const day = at === null ? published.earliest : dayAt(at)
  if (day === null) return []
  const here = publishedHere(article, visit)
  return [
    {
      article,
      name: shortArticleName(article, people),
      source: articleSource(article, people),
      day,
      at,
      clocks: here === null ? null : words.clocks(formatClockTime(published), here),
      words: words.published(formatPublished(published), {
        basis: published.basis,
        own: published.words,
        here,
      }),
    },
  ]
}

const moment = ({ day, at }: Publication): number => at ?? startOfDay(day)

/** The publications with a date, earliest first, then in the order of the articles. */
export const publicationsOf = oncePer((corpus: Corpus): readonly Publication[] =>
  corpus.articles
    .flatMap((article) => toPublication(article, corpus))
    .toSorted((a, b) => moment(a) - moment(b)),
)
