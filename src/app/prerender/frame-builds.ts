/** The builds of what runs in pages of others: classic scripts, and a plain style sheet. */
import { createHash } from 'node:crypto'
import path from 'node:path'
import type { EnvironmentOptions, Rollup, ViteBuilder } from 'vite'
import { firstFile } from './first-file.ts'
import { printParts, splitParts } from './script-parts.ts'

const sourceOf = (file: string): string => path.resolve(import.meta.dirname, '../..', file)

/**
 * By these d3 makes intervals of time and ways between colours whether somebody asks for them or not: it does
 * not say of them that they do nothing else.
 */
const makers = [
  'timeInterval',
  'timeWeekday',
  'utcWeekday',
  'ticker',
  'rgbSpline',
  'hsl',
  'hcl',
  'cubehelix',
]

/** Built as a library is, without what loads parts in modules. */
const library = (
  file: string,
  format: 'iife' | 'cjs',
  output: Rollup.OutputOptions,
): EnvironmentOptions => ({
  consumer: 'client',
  // A library would leave this to whoever bundles it.
  define: { 'process.env.NODE_ENV': '"production"' },
  build: {
    write: false,
    copyPublicDir: false,
    // A single script would carry its style within, which the policy refuses.
    cssCodeSplit: format === 'cjs',
    lib: { entry: sourceOf(file), formats: [format], name: 'visitTimelineFrame' },
    rolldownOptions: {
      output,
      optimization: { inlineConst: { mode: 'all', pass: 3 } },
      treeshake: { manualPureFunctions: makers, propertyReadSideEffects: false },
    },
  },
})

const namesOf = (name: string) => ({
  entryFileNames: `assets/${name}-[hash].js`,
  // They become parts of files that are named by what is in them.
  chunkFileNames: 'assets/[name].js',
  assetFileNames: `assets/${name}-[hash][extname]`,
})

/** All in one classic script. */
export const classicScript = (name: string, file: string): EnvironmentOptions =>
  library(file, 'iife', { ...namesOf(name), codeSplitting: false })

const embedEntry = 'app/embed/main.tsx'

/**
 * Where the frame has no origin, modules, import() and fetch are refused. So its chunks are built as
 * functions of each other, and become two classic scripts.
 */
const embed = library(embedEntry, 'cjs', {
  ...namesOf('embed'),
  codeSplitting: firstFile(sourceOf(embedEntry)),
})

/** By name of the environment. */
export const frameEnvironments: Readonly<Record<string, EnvironmentOptions>> = {
  embed,
  parts: classicScript('parts', 'app/embed/parts.ts'),
  beforePaint: classicScript('before-paint', 'app/embed/before-paint.ts'),
  loader: classicScript('loader', 'embed/host.ts'),
  examples: classicScript('examples', 'app/embed/examples.ts'),
}

type Files = ReadonlyMap<string, string | Uint8Array>

type Output = readonly Rollup.RollupOutput['output'][number][]

const filesOf = (output: Output): Files =>
  new Map(
    output.map((file) => [file.fileName, file.type === 'chunk' ? file.code : file.source] as const),
  )

const outputOf = async (builder: ViteBuilder, name: string): Promise<Output> => {
  const environment = builder.environments[name]
  if (!environment) throw new Error(`There is no build called "${name}".`)
  // A library has an output for each of its formats, here one.
  const [built] = [await builder.build(environment)].flat()
  if (!built || !('output' in built)) throw new Error(`The build "${name}" has no output.`)
  return built.output
}

/** Builds one environment in memory: files by path below the root of the site. */
export const buildFrame = async (builder: ViteBuilder, name: string): Promise<Files> =>
  filesOf(await outputOf(builder, name))

const named = (name: string, code: string): readonly [string, string] => {
  const hash = createHash('sha256').update(code).digest('base64url').slice(0, 8)
  return [`assets/${name.replace('.', `-${hash}.`)}`, code]
}

type BuiltChunk = Extract<Output[number], { type: 'chunk' }>

/** The style sheets of the chunks as one. */
const stylesOf = (chunks: readonly BuiltChunk[], files: Files): string =>
  chunks
    .flatMap(({ viteMetadata }) => [...(viteMetadata?.importedCss ?? [])])
    .map((file) => String(files.get(file) ?? ''))
    .join('')

/** The embedded page's: script and style to begin with, and the rest of both. */
const buildEmbed = async (builder: ViteBuilder): Promise<Files> => {
  const output = await outputOf(builder, 'embed')
  const holder = [...(await buildFrame(builder, 'parts')).values()].join('')
  const { entry, needed, rest } = splitParts(output.filter((file) => file.type === 'chunk'))
  const files = filesOf(output)
  return new Map([
    named('embed.js', `${holder}${printParts(needed, entry)}`),
    named('embed.css', stylesOf(needed, files)),
    named('later.js', printParts(rest)),
    named('later.css', stylesOf(rest, files)),
  ])
}

/** Builds them all in memory: files by path below the root of the site. */
export const buildFrames = async (builder: ViteBuilder): Promise<Files> => {
  const built = new Map(await buildEmbed(builder))
  for (const name of ['beforePaint', 'loader', 'examples']) {
    for (const [file, source] of await buildFrame(builder, name)) built.set(file, source)
  }
  return built
}
