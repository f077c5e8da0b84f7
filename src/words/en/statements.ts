/** A statement as a whole, in a sentence. */
import { articles, counted } from './counts.ts'

/** "4 articles, 2 origins (1 inferred); 1 origin not stated": of the origins those that are firm are no inference. */
export const carriers = (
  articleCount: number,
  { origins, firm, silent }: { origins: number; firm: number; silent: number },
): string => {
  if (origins === 0) {
    return `${articles(articleCount)}; ${silent === 1 ? 'origin' : 'origins'} not stated`
  }
  const doubt = firm === origins ? '' : firm === 0 ? ' (inferred)' : ` (${origins - firm} inferred)`
  const known = `${articles(articleCount)}, ${counted(origins, 'origin')}${doubt}`
  return silent === 0 ? known : `${known}; ${counted(silent, 'origin')} not stated`
}

/** What carries a statement whose words the articles hardly share. */
export const takenAsOne = (carriersCounted: string): string =>
  `${carriersCounted}; taken as one statement: the words differ`

export const inferred = (text: string): string => `${text} (inferred)`
/** Who says it, and in which form. */
export const source = (speakers: string, form: string): string => `${speakers}, ${form}`

/** What stands for a mark where it is heard instead of seen, in the order in which it is heard. */
export const spoken = (parts: {
  source: string
  occasion: string
  when: readonly string[]
  topic: string
  articles: number
}): string =>
  [parts.source, parts.occasion, ...parts.when, parts.topic, articles(parts.articles)].join(', ')
