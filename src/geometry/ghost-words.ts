/** What a ghost says, as long as it takes to be drawn and no longer: who tells the event of which time. */
import { tellerNames } from '#model/article-name.ts'
import type { Corpus } from '#model/corpus.ts'
import type { Day } from '#model/dating.ts'
import { formatToldTime } from '#model/told-time.ts'
import { saysDay } from '#words/timeline.ts'
import type { Ghost } from './arrangement.ts'

/** "10 Le Phare says Tuesday 4 March"; "10 Le Phare, 11 say Tuesday 4 March, evening". Empty without tellings. */
export const sayGhost = (
  { tellings }: Pick<Ghost, 'tellings'>,
  day: Day,
  corpus: Pick<Corpus, 'articles' | 'people'>,
): string => {
  const [first] = tellings
  return first ? saysDay(tellerNames(tellings, corpus), formatToldTime(first, day)) : ''
}
