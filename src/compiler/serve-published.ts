import type { IncomingMessage, ServerResponse } from 'node:http'

type Published = ReadonlyMap<string, string | Uint8Array>
type Next = (error?: unknown) => void

const types: Record<string, string> = {
  csv: 'text/csv; charset=utf-8',
  ics: 'text/calendar; charset=utf-8',
  json: 'application/json; charset=utf-8',
  jsonld: 'application/ld+json',
  txt: 'text/plain; charset=utf-8',
}

/** Answers requests for the published files while nothing is built; every other request goes on. */
export function servePublished(published: () => Promise<Published>) {
  const answer = async (pathname: string, response: ServerResponse, next: Next) => {
    const file = decodeURIComponent(pathname.slice(1))
    const content = (await published()).get(file)
    if (content === undefined) return next()
    response.setHeader('Content-Type', types[file.split('.').at(-1) ?? ''] ?? 'text/plain')
    response.end(content)
  }
  return ({ url = '/' }: IncomingMessage, response: ServerResponse, next: Next) => {
    const { pathname } = new URL(url, 'http://localhost')
    if (pathname.startsWith('/data/')) answer(pathname, response, next).catch(next)
    else next()
  }
}
