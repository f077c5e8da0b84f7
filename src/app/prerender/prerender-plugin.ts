/** Renders the pages of the site while it is built: further, small builds make what renders them and what is embedded. */
import { rm } from 'node:fs/promises'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Plugin, Rollup } from 'vite'
import { buildFrame, buildFrames, classicScript, frameEnvironments } from './frame-builds.ts'
import { renderWorker } from './worker-file.ts'

type Files = ReadonlyMap<string, string | Uint8Array>

type Renderer = {
  renderSite: (bundled: string, frames: Files, site: string | null) => Promise<Files>
}

const entry = path.join(import.meta.dirname, 'render-site.tsx')
const entryFile = 'render-site.mjs'

const pageOf = (bundle: Rollup.OutputBundle): string => {
  const page = bundle['index.html']
  if (page?.type !== 'asset') throw new Error('The build has no index.html to render into.')
  return String(page.source)
}

/** What is built beside the page; what renders it is put into the folder. */
const environmentsFor = (folder: string) => ({
  ...frameEnvironments,
  worker: classicScript('worker', 'app/offline/worker.ts'),
  ssr: {
    build: {
      ssr: true,
      outDir: folder,
      emptyOutDir: true,
      copyPublicDir: false,
      rolldownOptions: { input: entry, output: { entryFileNames: entryFile } },
    },
  },
})

const rendererIn = async (folder: string): Promise<Renderer> => {
  const { href } = pathToFileURL(path.join(folder, entryFile))
  // The module is what the other environment has just built from `entry`.
  return (await import(/* @vite-ignore */ href)) as Renderer
}

const renderWorkerOf = (script: string, bundle: Rollup.OutputBundle, pages: Files): string => {
  const first = String(pages.get('index.html'))
  return renderWorker(script, Object.keys(bundle), first, process.env['OFFLINE'] === '0')
}

/**
 * Fills the page of a build with what React renders, and adds the other pages. They are files of the
 * same bundle, so a build that fails leaves nothing half-written. Absolute addresses are given where
 * the address of the site is known. The dev server is left as it is.
 */
export function prerenderPlugin(site: string | null): Plugin {
  // Several builds may run at once. Inside the project, so that packages are found from there.
  const folder = path.resolve('node_modules/.cache', `prerender-${process.pid}`)
  let frames: Files = new Map()
  let worker = ''
  return {
    name: 'prerender',
    apply: 'build',
    config: () => ({
      // One configuration for all builds, so that one can hand on to another what it made.
      builder: { sharedConfigBuild: true },
      environments: environmentsFor(folder),
    }),
    buildApp: {
      order: 'pre',
      async handler(builder) {
        const { ssr, client } = builder.environments
        try {
          if (ssr) await builder.build(ssr)
          frames = await buildFrames(builder)
          worker = [...(await buildFrame(builder, 'worker')).values()].join('')
          if (client) await builder.build(client)
        } finally {
          await rm(folder, { recursive: true, force: true })
        }
      },
    },
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        if (this.environment.name !== 'client') return
        const { renderSite } = await rendererIn(folder)
        const pages = await renderSite(pageOf(bundle), frames, site)
        delete bundle['index.html']
        const all = new Map(pages).set('sw.js', renderWorkerOf(worker, bundle, pages))
        for (const [fileName, source] of all) this.emitFile({ type: 'asset', fileName, source })
      },
    },
  }
}
