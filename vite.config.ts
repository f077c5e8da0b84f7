import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import react from '@vitejs/plugin-react'
import { easingPlugin } from '#app/prerender/easing-plugin.ts'
import { fewFiles } from '#app/prerender/first-file.ts'
import { loadPartPlugin } from '#app/prerender/load-part-plugin.ts'
import { prerenderPlugin } from '#app/prerender/prerender-plugin.ts'
import { corpusPlugin } from '#compiler/corpus-plugin.ts'
import { siteAddress } from '#compiler/site-address.ts'

/** The port that PORT asks for; nothing where it is not set, so that the usual one is taken. */
const readPort = (text = ''): { port?: number } => {
  if (text === '') return {}
  const port = Number(text)
  if (Number.isInteger(port) && port >= 0 && port <= 65535) return { port }
  throw new Error(`PORT must be a whole number from 0 to 65535, not "${text}".`)
}
const chosenPort = readPort(process.env['PORT'])

/** Those of which every line can be reached without a browser. */
const pureRooms = ['model', 'geometry', 'compiler', 'export']

const ofTheBuiltSite = {
  environment: 'node',
  globalSetup: 'tests/support/serve-site.ts',
  expect: { poll: { timeout: 10_000 } },
  // Limits for what hangs: a hook may build a site.
  testTimeout: 120_000,
  hookTimeout: 300_000,
} as const

const firstEntry = fileURLToPath(new URL('src/app/main.tsx', import.meta.url))

/** Where the page's texts are taken from instead of English: a folder of src/words, or a path to another one. */
const language = process.env['WORDS'] ?? ''
const words = path.resolve(import.meta.dirname, 'src/words', language)

export default defineConfig({
  base: './',
  // An address without a page of its own is not found, here as on a host.
  appType: 'mpa',
  resolve: { alias: language === '' ? [] : [{ find: /^#words/, replacement: words }] },
  environments: {
    client: {
      build: {
        // Browsers without it find the same files a little later.
        modulePreload: { polyfill: false },
        rolldownOptions: {
          // A text stands where it is used: most are used once.
          optimization: { inlineConst: { mode: 'all', pass: 3 } },
          output: { codeSplitting: fewFiles(firstEntry) },
        },
      },
    },
  },
  plugins: [
    corpusPlugin(),
    react(),
    easingPlugin(),
    loadPartPlugin(),
    prerenderPlugin(siteAddress()),
  ],
  // Only the page's: by itself it would also look for what the bench and the tests need.
  optimizeDeps: { entries: 'index.html' },
  server: { ...chosenPort, strictPort: true },
  preview: { ...chosenPort, strictPort: true },
  test: {
    env: { TZ: 'UTC' },
    coverage: {
      include: pureRooms.map((room) => `src/${room}/**/*.ts`),
      exclude: ['**/*.d.ts'],
      reporter: ['text'],
      thresholds: Object.fromEntries(pureRooms.map((room) => [`src/${room}/**`, { lines: 95 }])),
    },
    maxWorkers: '100%',
    // A limit for what hangs; how fast the machine is, is not tested here.
    testTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          environment: 'node',
          // Pure functions share nothing that a process of their own would keep apart.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'dom',
          include: ['tests/**/*.test.tsx'],
          environment: 'happy-dom',
          setupFiles: 'tests/support/dom-setup.ts',
          // The setup leaves an empty document behind every test.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.e2e.ts'],
          ...ofTheBuiltSite,
        },
      },
      {
        extends: true,
        test: {
          // What takes long: `npm run test:full`.
          name: 'full',
          include: ['tests/full/**/*.full.ts'],
          ...ofTheBuiltSite,
        },
      },
    ],
  },
})
