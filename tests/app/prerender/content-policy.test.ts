import { readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { contentPolicy } from '#app/prerender/content-policy.ts'
import { everyPathHeaders } from '../../support/build-site.ts'

it('the policy in the page is the one that hosts are asked to send', async () => {
  expect((await everyPathHeaders())['Content-Security-Policy']).toBe(contentPolicy)
})

it('no header keeps the page out of the frames of others', async () => {
  const headers = await readFile('public/_headers', 'utf8')
  expect(`${headers} ${contentPolicy}`).not.toMatch(/frame-ancestors|X-Frame-Options/i)
})
