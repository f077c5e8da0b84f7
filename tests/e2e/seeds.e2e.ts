import { cp, readFile, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect } from 'vitest'
import { buildSite, temporaryFolder } from '../support/build-site.ts'
import { serveDevelopment } from '../support/serve-development.ts'
import { test } from '../support/site-test.ts'

/** As long as the compiler may take beside everything else that runs. */
const compiling = { timeout: 30_000 }

const secondVisit = 'tests/fixtures/seeds/second-visit'

/** A copy of the second visit to write in. */
async function copySeeds() {
  const folder = await temporaryFolder()
  await cp(secondVisit, folder.path, { recursive: true })
  const rewrite = async (file: string, from: string | RegExp, to: string) => {
    const path = join(folder.path, file)
    await writeFile(path, (await readFile(path, 'utf8')).replace(from, to))
  }
  return { ...folder, rewrite }
}

describe('npm run build with SEEDS', () => {
  test('reports all problems, exits with 1 and leaves dist as it was', async () => {
    const seeds = await copySeeds()
    const dist = await temporaryFolder()
    await writeFile(join(dist.path, 'before.txt'), '')
    await seeds.rewrite('visit.yaml', /^zone: .*$/m, 'zone: Nowhere/Land')
    await seeds.rewrite('topics.yaml', 'id: ', 'colour: red, id: ')
    const build = await buildSite({ outDir: dist.path, seeds: seeds.path })
    expect(build.status).toBe(1)
    expect(build.output).toMatch(/visit\.yaml:4:7 {2}BAD_ZONE/)
    expect(build.output).toMatch(/topics\.yaml:1:5 {2}UNKNOWN_FIELD/)
    expect(await readdir(dist.path)).toEqual(['before.txt'])
    await Promise.all([seeds.remove(), dist.remove()])
  })
})

describe('npm run dev', () => {
  test('shows an edited seed at once, and a problem over the page until it is mended', async ({
    browser,
  }) => {
    const seeds = await copySeeds()
    const server = await serveDevelopment(seeds.path)
    const page = await browser.newPage()
    const complaints: string[] = []
    page.on('console', (message) => {
      if (['warning', 'error'].includes(message.type())) complaints.push(message.text())
    })
    await page.goto(server.address)
    const heading = page.getByRole('heading', { level: 1 })
    await heading.waitFor()
    const title = await heading.innerText()

    await seeds.rewrite('visit.yaml', title, 'A title just edited')
    await expect.poll(() => heading.innerText(), compiling).toBe('A title just edited')
    expect(complaints, 'of React, which speaks in development only').toEqual([])

    const overlay = page.locator('vite-error-overlay')
    await seeds.rewrite('visit.yaml', /^zone: /m, 'zone: Nowhere')
    await expect
      .poll(() => overlay.locator('.message').innerText(), compiling)
      .toMatch(/visit\.yaml:4:7 {2}BAD_ZONE/)
    await seeds.rewrite('visit.yaml', 'zone: Nowhere', 'zone: ')
    await overlay.waitFor({ state: 'detached' })

    await page.close()
    await Promise.all([server.close(), seeds.remove()])
  })
})
