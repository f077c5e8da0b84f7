/** A server between the browser and the built site, which can fail, and change what it passes on. */
import { createServer, type ServerResponse } from 'node:http'
import { once } from 'node:events'

export type Relay = {
  /** Ends with a slash. */
  address: string
  /** Whether nobody answers. */
  isDown: boolean
  /** What a text is changed into before it is passed on. */
  change: (text: string, path: string) => string
  /** Texts are sent up to where this stands in them, and the rest when the promise is kept. */
  cut: { at: string; until: Promise<unknown> } | null
  close: () => Promise<void>
}

async function send(response: ServerResponse, text: string, cut: Relay['cut']): Promise<void> {
  const place = cut === null ? -1 : text.indexOf(cut.at)
  if (cut !== null && place >= 0) {
    response.write(text.slice(0, place))
    await cut.until
  }
  response.end(text.slice(Math.max(place, 0)))
}

const isText = (type: string): boolean => /^(?:text|application\/json)/.test(type)

/** Relays to the site until it is closed. */
export async function relayTo(site: string): Promise<Relay> {
  const server = createServer((request, response) => {
    if (relay.isDown) {
      response.destroy()
      return
    }
    const path = request.url ?? '/'
    void fetch(new URL(path.slice(1), site)).then(async (answer) => {
      const type = answer.headers.get('content-type') ?? ''
      const body = Buffer.from(await answer.arrayBuffer())
      response.writeHead(answer.status, {
        'content-type': type,
        'content-security-policy': answer.headers.get('content-security-policy') ?? '',
      })
      if (isText(type)) await send(response, relay.change(body.toString(), path), relay.cut)
      else response.end(body)
    })
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const bound = server.address()
  if (bound === null || typeof bound === 'string') throw new Error('The relay has no port.')
  const relay: Relay = {
    address: `http://127.0.0.1:${bound.port}/`,
    isDown: false,
    change: (text) => text,
    cut: null,
    close: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
  return relay
}
