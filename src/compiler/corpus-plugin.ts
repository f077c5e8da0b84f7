import path from 'node:path'
import type { Plugin, Rollup } from 'vite'
import type { Corpus } from '#model/corpus.ts'
import type { Compilation } from './compile-corpus.ts'
import { compileCorpus } from './compile-corpus.ts'
import { fillHead } from './page-head.ts'
import { printProblems } from './problem-report.ts'
import { publishedFiles } from './published-files.ts'
import { folderName, readSeeds, seedsFolder } from './read-seeds.ts'
import type { SeedFiles } from './seed-files.ts'
import { buildSearchIndex } from './search-index.ts'
import { servePublished } from './serve-published.ts'
import { siteAddress } from './site-address.ts'
import {
  articleModule,
  articleOf,
  articleSource,
  indexModule,
  indexSource,
  isCorpusModule,
  isResolvedCorpusModule,
  resolved,
  searchModule,
  searchSource,
} from './virtual-modules.ts'

/** The seeds as read, and what came of them. */
type Compiled = Compilation & { files: SeedFiles }

async function compileFolder(root: string, folder: string): Promise<Compiled> {
  const files = await readSeeds(folder)
  return { files, ...compileCorpus(files, folderName(root, folder)) }
}

/** All problems of the run as one error of the build: shown at the first, listed in its message. */
function toBuildError({ problems }: Compilation, root: string, folder: string) {
  const [first] = problems
  const report = printProblems(problems, folderName(root, folder))
  const file = path.join(folder, first?.file ?? '')
  const loc = { file, line: first?.line ?? 1, column: (first?.column ?? 1) - 1 }
  // The report says where and why; a stack would only show this plugin.
  return Object.assign(new Error(`\n${report}`), { id: file, loc, stack: '' })
}

/** The corpus of a compilation; fails the build or the request where there is none. */
function corpusOf(
  compiled: Compiled,
  context: Rollup.MinimalPluginContext,
  root: string,
  folder: string,
) {
  return compiled.corpus ?? context.error(toBuildError(compiled, root, folder))
}

/** Source of one of the modules that stand for the corpus. */
function sourceOf(resolvedId: string, { texts }: Compilation, corpus: Corpus): string {
  if (resolvedId === resolved(searchModule)) return searchSource(buildSearchIndex(corpus, texts))
  const article = articleOf(resolvedId)
  return article === null ? indexSource(corpus) : articleSource(texts.get(article) ?? '')
}

/** The modules that a changed file of the seeds changes. */
const modulesOf = (file: string): readonly string[] =>
  [indexModule, searchModule, articleModule(path.basename(file, '.txt'))].map(resolved)

/**
 * Serves the compiled seeds to the page and publishes them under data/. A problem in the seeds stops a
 * build before anything is written; while the dev server runs it is shown over the page until it is gone.
 */
export function corpusPlugin(): Plugin {
  let root = process.cwd()
  let folder = seedsFolder(root)
  let isBuild = false
  let compiling: Promise<Compiled> | null = null
  let changedAt = 0
  const compiled = () => (compiling ??= compileFolder(root, folder))
  const published = async (): Promise<ReadonlyMap<string, string | Uint8Array>> => {
    const { corpus, files } = await compiled()
    return corpus === null ? new Map() : publishedFiles(corpus, files, siteAddress())
  }
  return {
    name: 'corpus',
    configResolved(config) {
      root = config.root
      folder = seedsFolder(root)
      isBuild = config.command === 'build'
    },
    async buildStart() {
      if (!isBuild) return
      const result = await compiled()
      // The bundler makes an error of its own here, and its stack would hide the report; the build ends with it.
      if (result.corpus === null) Error.stackTraceLimit = 0
      corpusOf(result, this, root, folder)
    },
    configureServer(server) {
      server.watcher.add(folder)
      server.middlewares.use(servePublished(published))
    },
    transformIndexHtml: async (html) => fillHead(html, (await compiled()).corpus),
    resolveId: { filter: { id: isCorpusModule }, handler: (id) => resolved(id) },
    load: {
      filter: { id: isResolvedCorpusModule },
      async handler(id) {
        const result = await compiled()
        const code = sourceOf(id, result, corpusOf(result, this, root, folder))
        return { code, moduleType: 'js', map: null }
      },
    },
    hotUpdate({ file, timestamp, modules }) {
      if (!path.resolve(file).startsWith(folder + path.sep)) return undefined
      // Every environment hears of the same change; the seeds are compiled for it once.
      if (timestamp !== changedAt) compiling = null
      changedAt = timestamp
      const graph = this.environment.moduleGraph
      return [...modules, ...modulesOf(file).flatMap((id) => graph.getModuleById(id) ?? [])]
    },
    async generateBundle() {
      if (this.environment.name !== 'client') return
      for (const [fileName, source] of await published()) {
        this.emitFile({ type: 'asset', fileName, source })
      }
    },
  }
}
