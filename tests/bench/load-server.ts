/** Serves pages compressed, as a host would. */
import { once } from 'node:events'
import { createServer } from 'node:http'
import { brotliCompressSync } from 'node:zlib'
import type { SiteFile, SiteFiles } from './load-pages.ts'

const isText = ({ type }: SiteFile): boolean => /^text|svg|json/.test(type)

/** The address, ending with a slash, and how to close the server. */
export const servePages = async (files: SiteFiles) => {
  const sent = new Map(
    [...files].map(([path, file]) => [
      path,
      isText(file) ? brotliCompressSync(file.body) : file.body,
    ]),
  )
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://host').pathname.slice(1) || 'index.html'
    const file = files.get(path)
    if (!file) {
      response.writeHead(404).end()
      return
    }
    response.writeHead(200, {
      'content-type': file.type,
      ...(isText(file) ? { 'content-encoding': 'br' } : {}),
    })
    response.end(sent.get(path))
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const bound = server.address()
  if (bound === null || typeof bound === 'string') throw new Error('The server has no port.')
  const close = async (): Promise<void> => {
    server.closeAllConnections()
    server.close()
    await once(server, 'close')
  }
  return { address: `http://127.0.0.1:${bound.port}/`, close }
}
