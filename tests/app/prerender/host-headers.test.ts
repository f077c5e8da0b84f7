import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { contentPolicy } from '#app/prerender/content-policy.ts'
import { headersFor } from '../../support/host-headers.ts'

describe('what hosts are asked to send', () => {
  it('has the policy that stands in the pages', async () => {
    expect((await headersFor('/*'))['Content-Security-Policy']).toBe(contentPolicy)
  })

  it('never keeps the page out of the frames of others', async () => {
    const headers = await readFile('public/_headers', 'utf8')
    expect(`${headers} ${contentPolicy}`).not.toMatch(/frame-ancestors|X-Frame-Options/i)
  })

  it('is the same for nginx, in each of its locations', async () => {
    const nginx = await readFile('.config/nginx.conf', 'utf8')
    const locations = nginx.split(/^ {2}location /m).slice(1)
    expect(locations).toHaveLength(4)
    for (const location of locations) {
      const sent = [...location.matchAll(/add_header ([\w-]+) "([^"]*)" always;/g)]
      const headers = Object.fromEntries(sent.map(([, name = '', value = '']) => [name, value]))
      expect(headers).toMatchObject(await headersFor('/*'))
    }
    expect(nginx).toContain((await headersFor('/assets/*'))['Cache-Control'] ?? 'nothing')
  })
})
