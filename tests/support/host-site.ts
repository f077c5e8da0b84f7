/** A site of somebody else, which embeds ours: on another host name, so that browsers keep the two apart. */
import { once } from 'node:events'
import { createServer, type RequestListener, type Server } from 'node:http'
import { headersFor } from './host-headers.ts'

const listen = async (listener: RequestListener): Promise<Server> => {
  const server = createServer(listener)
  // Both names lead here; what differs is what the browser is told to ask for.
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return server
}

const portOf = (server: Server): number => {
  const address = server.address()
  if (typeof address !== 'object' || !address) throw new Error('The server has no port.')
  return address.port
}

const close = async (server: Server): Promise<void> => {
  server.closeAllConnections()
  server.close()
  await once(server, 'close')
}

export type HostFile = { body: string; type?: string; headers?: Readonly<Record<string, string>> }

/** A host whose files are put there by path; its address ends with a slash. */
export const serveHost = async () => {
  const files = new Map<string, HostFile>()
  const server = await listen((request, response) => {
    const file = files.get(new URL(request.url ?? '/', 'http://host').pathname.slice(1))
    if (!file) return void response.writeHead(204).end()
    const { body, type = 'text/html; charset=utf-8', headers = {} } = file
    response.writeHead(200, { 'content-type': type, ...headers }).end(body)
  })
  return {
    address: `http://localhost:${portOf(server)}/`,
    put: (path: string, file: HostFile) => void files.set(path, file),
    close: () => close(server),
  }
}

export type Host = Awaited<ReturnType<typeof serveHost>>

type Headers = Readonly<Record<string, string>>

/** What was sent of each file, by path below the site; a browser that has a file asks for none of it. */
type Sent = ReadonlyMap<string, { times: number; bytes: number }>

/** The same files as a site has, with these headers by path below it; its address ends with a slash. */
const serveAgain = async (site: string, headersOf: (path: string) => Headers) => {
  const { pathname } = new URL(site)
  const sent = new Map<string, { times: number; bytes: number }>()
  const note = (path: string, length: number): void => {
    const { times = 0, bytes = 0 } = sent.get(path) ?? {}
    sent.set(path, { times: times + 1, bytes: bytes + length })
  }
  const server = await listen((request, response) => {
    const send = async (): Promise<void> => {
      const url = new URL(request.url ?? '/', site)
      const path = url.pathname.slice(pathname.length)
      const file = await fetch(url)
      const type = file.headers.get('content-type') ?? 'application/octet-stream'
      const body = Buffer.from(await file.arrayBuffer())
      note(path, body.length)
      response.writeHead(file.status, { 'content-type': type, ...headersOf(path) }).end(body)
    }
    send().catch(() => response.writeHead(502).end())
  })
  return {
    address: `http://127.0.0.1:${portOf(server)}${pathname}`,
    sent: sent as Sent,
    forgetSent: () => sent.clear(),
    close: () => close(server),
  }
}

/** Sent without any header but their type. */
export const serveBare = (site: string) => serveAgain(site, () => ({}))

/** Sent with the headers that hosts are asked to send. */
export const serveDescribed = async (site: string) => {
  const [all, assets, embed] = await Promise.all(
    ['/*', '/assets/*', '/embed/*'].map((pattern) => headersFor(pattern)),
  )
  return serveAgain(site, (path) => ({
    ...all,
    ...(path.startsWith('assets/') && assets),
    ...(path.startsWith('embed/') && embed),
  }))
}
