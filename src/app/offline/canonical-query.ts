/** What a page of its own is called in a query: the first part of its path, and the parameter. */
const parameters: Readonly<Record<string, string>> = {
  event: 'event',
  quote: 'quote',
  person: 'people',
  topic: 'topics',
  day: 'day',
  article: 'read',
}

/** The path of a page below the root as a query for the page at the root; empty where it is none. */
export const canonicalQuery = (path: string): string => {
  const [kind = '', id = '', ...rest] = path.split('/')
  const parameter = parameters[kind]
  const isPage = parameter !== undefined && id !== '' && rest.join('') === ''
  return isPage ? `?${parameter}=${id}` : ''
}
