/** A site of somebody else, which embeds ours: on another host name, so that browsers keep the two apart. */
import { once } from 'node:events'
import { createServer, type RequestListener, type Server } from 'node:http'

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

/** The same files as a site has, sent without any header but their type; its address ends with a slash. */
export const serveBare = async (site: string) => {
  const { pathname } = new URL(site)
  const server = await listen((request, response) => {
    const send = async (): Promise<void> => {
      const file = await fetch(new URL(request.url ?? '/', site))
      const type = file.headers.get('content-type') ?? 'application/octet-stream'
      response.writeHead(file.status, { 'content-type': type })
      response.end(Buffer.from(await file.arrayBuffer()))
    }
    send().catch(() => response.writeHead(502).end())
  })
  return {
    address: `http://127.0.0.1:${portOf(server)}${pathname}`,
    close: () => close(server),
  }
}
