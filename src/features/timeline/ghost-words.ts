/** What a ghost says: who tells the event of which day. */
import type { Ghost } from '#geometry/arrangement.ts'
import { shortArticleName } from '#model/article-name.ts'
import type { Corpus } from '#model/corpus.ts'
import type { Day } from '#model/dating.ts'
import { formatDay } from '#model/dating.ts'
import { byId } from '#model/lookup.ts'

/** "10 Le Phare says Tuesday 4 March"; "10 Le Phare, 11 say Tuesday 4 March". */
export const sayDay = ({ tellings }: Ghost, day: Day, { articles, people }: Corpus): string => {
  const tellers = [...new Set(tellings.map(({ article }) => article))].flatMap(
    (id) => byId(articles).get(id) ?? [],
  )
  const names = tellers.map((article) => shortArticleName(article, people)).join(', ')
  return `${names} ${tellers.length === 1 ? 'says' : 'say'} ${formatDay(day)}`
}
