/** The server that the project describes, run as it is described, on a port of its own. */
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { buildSite, temporaryFolder } from '../support/build-site.ts'
import { headersFor } from '../support/host-headers.ts'
import { wantCommand } from '../support/wanted-command.ts'

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  return typeof address === 'object' && address ? address.port : 0
}

const wrap = (server: string, folder: string): string => `
daemon off;
pid ${folder}/nginx.pid;
error_log ${folder}/error.log;
events {}
http {
  access_log off;
  client_body_temp_path ${folder}/body;
  proxy_temp_path ${folder}/proxy;
  fastcgi_temp_path ${folder}/fastcgi;
  uwsgi_temp_path ${folder}/uwsgi;
  scgi_temp_path ${folder}/scgi;
  ${server}
}
`

let address = ''
let stop = async (): Promise<void> => {}

beforeAll(async () => {
  wantCommand('nginx', 'nginx-light')
  const [site, work, port] = [await temporaryFolder(), await temporaryFolder(), await freePort()]
  const { status, output } = await buildSite({ outDir: site.path })
  if (status !== 0) throw new Error(output)
  // Only a site that knows its address has these.
  await mkdir(path.join(site.path, 'oembed'))
  await writeFile(path.join(site.path, 'oembed/index.json'), '{}')
  // Workers of nginx are another user, who must be able to enter.
  spawnSync('chmod', ['-R', 'a+rX', site.path])
  const described = await readFile('.config/nginx.conf', 'utf8')
  const server = described
    .replace('listen 8080', `listen 127.0.0.1:${port}`)
    .replace('/var/www/visit-timeline', site.path)
  const config = path.join(work.path, 'nginx.conf')
  await writeFile(config, wrap(server, work.path))
  const nginx = spawn('nginx', ['-c', config, '-p', work.path], { stdio: 'inherit' })
  address = `http://127.0.0.1:${port}/`
  stop = async () => {
    nginx.kill()
    await once(nginx, 'close')
    await Promise.all([site.remove(), work.remove()])
  }
  await vi.waitFor(() => fetch(address), { timeout: 10_000 })
})

afterAll(() => stop())

describe('nginx as it is described', () => {
  it('sends the headers with every page, and asks for pages anew each time', async () => {
    const { status, headers } = await fetch(address)
    expect(status).toBe(200)
    for (const [name, value] of Object.entries(await headersFor('/*'))) {
      expect([name, headers.get(name)]).toEqual([name, value])
    }
    expect(headers.get('cache-control')).toBe('no-cache')
    expect(headers.get('content-type')).toBe('text/html; charset=utf-8')
  })

  it('lets assets be kept for good', async () => {
    const html = await (await fetch(address)).text()
    const [asset = ''] = /assets\/[\w-]+\.js/.exec(html) ?? []
    const { headers } = await fetch(`${address}${asset}`)
    expect(headers.get('cache-control')).toBe((await headersFor('/assets/*'))['Cache-Control'])
    expect(headers.get('content-type')).toContain('text/javascript')
  })

  it.each(['/embed/*', '/oembed/*'])(
    'sends what is described for "%s", and the others',
    async (pattern) => {
      const { headers } = await fetch(
        `${address}${pattern === '/embed/*' ? 'embed/' : 'oembed/index.json'}`,
      )
      const described = { ...(await headersFor('/*')), ...(await headersFor(pattern)) }
      for (const [name, value] of Object.entries(described)) {
        expect([name, headers.get(name)]).toEqual([name, value])
      }
      expect(headers.get('cache-control')).toBe('no-cache')
    },
  )

  it('names the data files for what they are', async () => {
    const typeOf = async (file: string) =>
      (await fetch(`${address}data/${file}`)).headers.get('content-type')
    expect(await typeOf('annotations.jsonld')).toContain('application/ld+json')
    expect(await typeOf('events.ics')).toContain('text/calendar')
    expect(await typeOf('statements.csv')).toContain('text/csv')
  })

  it('says at any depth that there is no such page', async () => {
    const response = await fetch(`${address}event/nothing/of/the/kind/`)
    expect(response.status).toBe(404)
    const html = await response.text()
    expect(html).toContain('There is no such page')
    const sheets = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, to]) =>
      fetch(new URL(to ?? '', `${address}event/nothing/`)),
    )
    const found = (await Promise.all(sheets)).map(({ status }) => status)
    // Above the top folder is the top folder.
    expect(found).toEqual([404, 404, 200, 200])
    expect(response.headers.get('content-security-policy')).toBeTruthy()
  })
})
