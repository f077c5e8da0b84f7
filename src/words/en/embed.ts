/** What only the page in a frame says. */
export const link = 'Link'
export const linkBlocked = 'This page may not open links here. Copy the address:'
export const address = 'Address'
export const from = (articles: number, hasQuotes: boolean): string => {
  const [source, them, unstated] =
    articles === 1
      ? ['1 news article', 'it', 'it does not state']
      : [`${articles} news articles`, 'them', 'they do not state']
  const inferred = `hat ${unstated} is marked as inferred.`
  return hasQuotes
    ? `From ${source}. Words in quotation marks stand in ${them} letter by letter; w${inferred}`
    : `From ${source}. W${inferred}`
}
