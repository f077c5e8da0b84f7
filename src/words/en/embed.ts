/** What only the page in a frame says. */
export const link = 'Link'
export const linkBlocked = 'This page may not open links here. Copy the address:'
export const address = 'Address'
export const from = (articles: number, hasQuotes: boolean): string => {
  const source = articles === 1 ? '1 news article' : `${articles} news articles`
  const compared = hasQuotes
    ? ', the words in quotation marks compared with them letter by letter'
    : ''
  return `From ${source}${compared}. What they do not state is marked as inferred.`
}
