/** What the parts of an article’s text are called. */
export const textParts = {
  body: 'text',
  headline: 'headline',
  deck: 'deck',
  caption: 'caption',
  byline: 'byline',
  dateline: 'dateline',
  timestamp: 'time stamp',
  credit: 'credit',
  record: 'record line',
  furniture: 'page furniture',
}
