import { cp, readFile, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, onTestFinished } from 'vitest'
import { buildSite, temporaryFolder as makeFolder } from '../support/build-site.ts'
import { serveDevelopment } from '../support/serve-development.ts'
import { test } from '../support/site-test.ts'

/** As long as the compiler may take beside everything else that runs. */
const compiling = { timeout: 30_000 }

const secondVisit = 'tests/fixtures/seeds/second-visit'

/** An empty folder for as long as a test runs, however it ends. */
async function temporaryFolder() {
  const folder = await makeFolder()
  onTestFinished(folder.remove)
  return folder.path
}

/** A copy of the second visit to write in. */
async function copySeeds() {
  const folder = await temporaryFolder()
  await cp(secondVisit, folder, { recursive: true })
  const rewrite = async (file: string, from: string | RegExp, to: string) => {
    const path = join(folder, file)
    await writeFile(path, (await readFile(path, 'utf8')).replace(from, to))
  }
  return { path: folder, rewrite }
}

describe('npm run build with SEEDS', () => {
  test('reports all problems, exits with 1 and leaves dist as it was', async () => {
    const seeds = await copySeeds()
    const dist = await temporaryFolder()
    await writeFile(join(dist, 'before.txt'), '')
    await seeds.rewrite('visit.yaml', /^zone: .*$/m, 'zone: Nowhere/Land')
    await seeds.rewrite('topics.yaml', 'id: ', 'colour: red, id: ')
    const build = await buildSite({ outDir: dist, seeds: seeds.path })
    expect(build.status).toBe(1)
    expect(build.output).toMatch(/visit\.yaml:4:7 {2}BAD_ZONE/)
    expect(build.output).toMatch(/topics\.yaml:1:5 {2}UNKNOWN_FIELD/)
    expect(await readdir(dist)).toEqual(['before.txt'])
  })
})

describe('npm run dev', () => {
  test('shows an edited seed at once, and a problem over the page until it is mended', async ({
    browser,
  }) => {
    const seeds = await copySeeds()
    const server = await serveDevelopment(seeds.path)
    onTestFinished(server.close)
    const page = await browser.newPage()
    onTestFinished(() => page.close())
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
  })
})
