/** Builds and serves the site as `npm start` does, in a folder of its own. */
import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { preview } from 'vite'
import { headersFor } from './host-headers.ts'

/** What is built instead of the shipped visit in English, and for which address. */
type Chosen = { seeds?: string; words?: string; site?: string }

export type Build = { status: number | null; output: string }

/**
 * Runs `vite build` to its end. `seeds` chooses another visit, `words` another language, `site` the address that it
 * will have; `outDir` is emptied first. In a
 * process of its own, because the test runner's NODE_ENV would make it a development build.
 */
export function buildSite({
  outDir,
  seeds,
  words,
  site,
}: Chosen & { outDir: string }): Promise<Build> {
  const { NODE_ENV: _, VITEST: __, ...env } = process.env
  const args = ['node_modules/vite/bin/vite.js', 'build', '--outDir', outDir, '--emptyOutDir']
  const child = spawn(process.execPath, args, {
    env: {
      ...env,
      NO_COLOR: '1',
      ...(seeds ? { SEEDS: seeds } : {}),
      ...(words ? { WORDS: words } : {}),
      ...(site ? { SITE_URL: site } : {}),
    },
  })
  let output = ''
  child.stdout.on('data', (chunk) => (output += String(chunk)))
  child.stderr.on('data', (chunk) => (output += String(chunk)))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (status) => resolve({ status, output }))
  })
}

/** Makes an empty folder outside the project; `remove` deletes it with all it holds. */
export async function temporaryFolder() {
  const path = await mkdtemp(join(tmpdir(), 'visit-timeline-'))
  return { path, remove: () => rm(path, { recursive: true, force: true }) }
}

/**
 * Serves a built site on a free port, in a folder of the host, because it must work in any. The
 * address ends with a slash.
 */
async function serveSite(outDir: string) {
  const server = await preview({
    base: '/in/any/folder/',
    build: { outDir },
    preview: { port: 0, host: '127.0.0.1', headers: await headersFor('/*') },
    logLevel: 'warn',
  })
  const [address] = server.resolvedUrls?.local ?? []
  if (address === undefined) throw new Error('The preview server did not say its address.')
  return { address, close: () => server.close() }
}

/** Builds the site into a folder and serves it. Throws the output of a build that fails. */
export async function buildAndServe(seeds?: string, words?: string) {
  const folder = await temporaryFolder()
  const build = await buildSite({
    outDir: folder.path,
    ...(seeds ? { seeds } : {}),
    ...(words ? { words } : {}),
  })
  if (build.status !== 0) throw new Error(`The site does not build.\n${build.output}`)
  const { address, close } = await serveSite(folder.path)
  const end = () => Promise.all([close(), folder.remove()])
  return { address, folder: folder.path, close: end }
}
