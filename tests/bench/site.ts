/** Installs the peers where they are missing, builds the page of the bench and serves it. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { build, preview } from 'vite'

const folder = 'tests/bench'

/** Installs what the lock file of the bench names. Throws where that fails. */
export const installPeers = (): void => {
  if (existsSync(join(folder, 'node_modules/.package-lock.json'))) return
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: folder,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  if (status !== 0) throw new Error(`npm ci in ${folder} failed: the peers cannot be measured.`)
}

/** The address of the page, as `npm run build` would make it, and how to close its server. */
export const buildBench = async (outDir: string) => {
  // What runs this file leaves another value behind, by which React would be a development build.
  process.env['NODE_ENV'] = 'production'
  const settings = { configFile: false, base: './', logLevel: 'warn' } as const
  await build({
    ...settings,
    mode: 'production',
    plugins: [react()],
    build: {
      outDir,
      emptyOutDir: true,
      chunkSizeWarningLimit: Infinity,
      rolldownOptions: { input: join(folder, 'index.html'), checks: { pluginTimings: false } },
    },
  })
  const server = await preview({
    ...settings,
    build: { outDir },
    preview: { port: 0, host: '127.0.0.1' },
  })
  const [address] = server.resolvedUrls?.local ?? []
  if (address === undefined) throw new Error('The preview server did not say its address.')
  return { address: `${address}${folder}/index.html`, close: () => server.close() }
}
