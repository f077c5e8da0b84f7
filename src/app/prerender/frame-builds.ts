/** The builds of what runs in pages of others: classic scripts, each in one file, and a plain style sheet. */
import path from 'node:path'
import type { EnvironmentOptions, Rollup, ViteBuilder } from 'vite'

const sourceOf = (file: string): string => path.resolve(import.meta.dirname, '../..', file)

/**
 * Where the frame has no origin, modules, import() and fetch are refused; so all is in one classic script,
 * built as a library is, without what loads parts later.
 */
export const classicScript = (name: string, file: string): EnvironmentOptions => ({
  consumer: 'client',
  // A library would leave this to whoever bundles it.
  define: { 'process.env.NODE_ENV': '"production"' },
  build: {
    write: false,
    copyPublicDir: false,
    lib: { entry: sourceOf(file), formats: ['iife'], name: 'visitTimelineFrame' },
    rolldownOptions: {
      output: {
        codeSplitting: false,
        entryFileNames: `assets/${name}-[hash].js`,
        assetFileNames: `assets/${name}-[hash][extname]`,
      },
    },
  },
})

/** By name of the environment. */
export const frameEnvironments: Readonly<Record<string, EnvironmentOptions>> = {
  embed: classicScript('embed', 'app/embed/main.tsx'),
  beforePaint: classicScript('before-paint', 'app/embed/before-paint.ts'),
  loader: classicScript('loader', 'embed/host.ts'),
  examples: classicScript('examples', 'app/embed/examples.ts'),
}

type Files = ReadonlyMap<string, string | Uint8Array>

const filesOf = ({ output }: Rollup.RollupOutput): Files =>
  new Map(
    output.map((file) => [file.fileName, file.type === 'chunk' ? file.code : file.source] as const),
  )

/** Builds one environment in memory: files by path below the root of the site. */
export const buildFrame = async (builder: ViteBuilder, name: string): Promise<Files> => {
  const environment = builder.environments[name]
  if (!environment) throw new Error(`There is no build called "${name}".`)
  // A library has an output for each of its formats, here one.
  const [built] = [await builder.build(environment)].flat()
  if (!built || !('output' in built)) throw new Error(`The build "${name}" has no output.`)
  return filesOf(built)
}

/** Builds them all in memory: files by path below the root of the site. */
export const buildFrames = async (builder: ViteBuilder): Promise<Files> => {
  const built = new Map<string, string | Uint8Array>()
  for (const name of Object.keys(frameEnvironments)) {
    for (const [file, source] of await buildFrame(builder, name)) built.set(file, source)
  }
  return built
}
