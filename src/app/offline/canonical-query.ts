/** What a page of its own is called in a query: the first part of its path, and the parameter. */
const parameters: Readonly<Record<string, string>> = {
  event: 'event',
  quote: 'quote',
  person: 'people',
  topic: 'topics',
  day: 'day',
  article: 'read',
}

/** The path of a page below the root as a query; empty where it is none. */
const canonicalQuery = (path: string): string => {
  const [kind = '', id = '', ...rest] = path.split('/')
  const parameter = parameters[kind]
  const isPage = parameter !== undefined && id !== '' && rest.join('') === ''
  return isPage ? `${parameter}=${id}` : ''
}

/**
 * The address below the root of a page of its own as a query for the page at the root, question mark included: what
 * the path stands for, unless the query says another thing of the same; empty where neither says anything.
 */
export const queryAtRoot = (path: string, search: string): string => {
  const own = canonicalQuery(path)
  const [name = ''] = own.split('=', 1)
  const isNamed = new URLSearchParams(search).has(name)
  const both = [isNamed ? '' : own, search.replace(/^\?/, '')].filter((part) => part !== '')
  return both.length === 0 ? '' : `?${both.join('&')}`
}
