/** When the articles themselves appeared: as each of them states it, and in the zone of the visit. */
import { shortArticleName } from '#model/article-name.ts'
import type { Article, Corpus } from '#model/corpus.ts'
import { formatDating } from '#model/dating.ts'
import { oncePer } from '#model/once-per.ts'
import { clockOf, dayAt, formatClock, startOfDay } from './zone-clock.ts'

export type Publication = {
  readonly article: Article
  /** Record number and publisher. */
  readonly name: string
  /** YYYY-MM-DD in the zone of the visit. */
  readonly day: string
  /** Wall time in ms; null where no clock time is given. */
  readonly at: number | null
  /** "16:38 IST, 14:08 Oslo time": as the article states it and as the visit counts; null as `at`. */
  readonly clocks: string | null
  /** "published Monday 3 March 2031, 16:38 UTC+05:30, in its own words “4:38 PM IST”; 14:08 Oslo time". */
  readonly words: string
}

// A clock time, and behind it what is neither AM nor PM.
const clockZone = /\d[:.]\d\d(?:\s?[AaPp]\.?[Mm]\.?)?\s(?![AP]M\b)([A-Z]{2,5})\b/

/** The zone as the article abbreviates it behind its time, "IST"; else the offset that it comes to. */
const statedZone = ({ when, words }: NonNullable<Article['published']>): string => {
  const [, abbreviation] = clockZone.exec(words ?? '') ?? []
  if (abbreviation !== undefined) return abbreviation
  const offset = when.slice(16)
  return offset === 'Z' ? 'UTC' : `UTC${offset}`
}

const bases = { stated: '', record: ' (from the record line)', inferred: ' (inferred)' } as const

const toPublication = (article: Article, { people, visit }: Corpus): readonly Publication[] => {
  const { published } = article
  if (!published) return []
  const at = published.instant === null ? null : clockOf(visit)(published.instant)
  const day = at === null ? published.earliest : dayAt(at)
  if (day === null) return []
  const here = at === null ? null : `${formatClock(at)} ${visit.zoneName}`
  const own = here !== null && published.words ? `, in its own words “${published.words}”` : ''
  const stated = `${published.when.slice(11, 16)} ${statedZone(published)}`
  return [
    {
      article,
      name: shortArticleName(article, people),
      day,
      at,
      clocks: here === null ? null : `${stated}, ${here}`,
      words: `published ${formatDating(published)}${own}${here === null ? '' : `; ${here}`}${bases[published.basis]}`,
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
