/** A server as sites have it: everything compressed, nothing left from before. */
import { once } from 'node:events'
import { createServer } from 'node:http'
import { brotliCompressSync, constants } from 'node:zlib'
import type { Files } from './frame-pages.ts'

const types: Readonly<Record<string, string>> = {
  js: 'text/javascript',
  css: 'text/css',
  json: 'application/json',
  svg: 'image/svg+xml',
  woff2: 'font/woff2',
}

const typeOf = (path: string): string =>
  types[path.split('.').at(-1) ?? ''] ?? 'text/html; charset=utf-8'

const compress = (body: Uint8Array): Buffer =>
  brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } })

/** Serves them; each is compressed when it is first asked for. The address ends with a slash. */
export const serveFiles = async (files: Files) => {
  const compressed = new Map<string, Buffer>()
  const find = (path: string): Buffer | undefined => {
    const body = files.get(path)
    if (!body) return undefined
    const known = compressed.get(path) ?? compress(body)
    compressed.set(path, known)
    return known
  }
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://host').pathname.slice(1)
    const body = find(path)
    if (!body) return void response.writeHead(404).end()
    const headers = { 'content-type': typeOf(path), 'content-encoding': 'br' }
    response.writeHead(200, headers).end(body)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (typeof address !== 'object' || !address) throw new Error('The server has no port.')
  return {
    address: `http://127.0.0.1:${address.port}/`,
    close: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}
