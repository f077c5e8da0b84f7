/**
 * Stands between the page and the network after the first visit, so that the page opens without one.
 * Pages come from the network as long as there is one: what is kept is never older than what is there.
 */
import { queryAtRoot } from './canonical-query.ts'

declare const self: ServiceWorkerGlobalScope

/** What the build puts before this file: its own name, and the files to be kept; none to keep nothing. */
declare const offline: { readonly build: string; readonly files: readonly string[] }

const { scope } = self.registration
const prefix = `visit-timeline ${scope} `
const ownCache = `${prefix}${offline.build}`

const keepAll = async (): Promise<void> => {
  const cache = await caches.open(ownCache)
  await cache.addAll(offline.files.map((file) => new Request(scope + file, { cache: 'no-cache' })))
}

/** Of other builds nothing is left; of a build that keeps nothing, not even this. */
const dropOthers = async (): Promise<void> => {
  const isKept = (name: string): boolean => name === ownCache && offline.files.length > 0
  const old = (await caches.keys()).filter((name) => name.startsWith(prefix) && !isKept(name))
  await Promise.all(old.map((name) => caches.delete(name)))
  if (offline.files.length === 0) await self.registration.unregister()
}

/** What is kept of an address; undefined where nothing is, or where the browser keeps nothing any more. */
const keptAt = async (address: string): Promise<Response | undefined> => {
  try {
    return await (await caches.open(ownCache)).match(address)
  } catch {
    return undefined
  }
}

/** Keeps it if there is room: what is not kept is shown all the same. */
const keepAt = async (address: string, response: Response): Promise<void> => {
  try {
    await (await caches.open(ownCache)).put(address, response)
  } catch {
    // A full disk, or storage that has been denied since. It will be asked for again.
  }
}

/** The page at the root in the view that a page of its own, with the query of its address, stands for. */
const pageOffline = async (path: string, query: string): Promise<Response> =>
  path === ''
    ? ((await keptAt(scope)) ?? Response.error())
    : Response.redirect(scope + queryAtRoot(path, query))

/** Where there is a sign-in before the network, its page comes as an answer to everything. */
const isPage = (response: Response): boolean =>
  response.headers.get('content-type')?.startsWith('text/html') ?? false

/**
 * A file whose name says what is in it: it never changes. With a query it is asked for again, because
 * what came before was of no use.
 */
const fileOnce = async (request: Request): Promise<Response> => {
  const { origin, pathname, search } = new URL(request.url)
  const address = origin + pathname
  const kept = await keptAt(address)
  if (kept && search === '') return kept
  const response = await fetch(request).catch(() => kept ?? Response.error())
  if (response.ok && !isPage(response)) await keepAt(address, response.clone())
  return response
}

/** How a request is answered; undefined where it is left to the network, as all that is framed is. */
const answer = (request: Request): Promise<Response> | undefined => {
  if (request.method !== 'GET' || !request.url.startsWith(scope)) return undefined
  const { pathname, search } = new URL(request.url)
  const path = pathname.slice(new URL(scope).pathname.length)
  if (path.startsWith('assets/')) return fileOnce(request)
  if (request.destination !== 'document' || path.startsWith('embed/')) return undefined
  return fetch(request).catch(() => pageOffline(path.replace(/index\.html$/, ''), search))
}

self.addEventListener('install', (event) => event.waitUntil(keepAll()))
self.addEventListener('activate', (event) => event.waitUntil(dropOthers()))
self.addEventListener('fetch', (event) => {
  const answered = answer(event.request)
  if (answered) event.respondWith(answered)
})
