/** The pages whose loading is compared: the built site, the same without scripts, and its events in two peers. */
import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'

export type SiteFile = { body: Buffer; type: string }

/** By path below the address of the server, without a slash before. */
export type SiteFiles = ReadonlyMap<string, SiteFile>

const types: Readonly<Record<string, string>> = {
  css: 'text/css',
  html: 'text/html; charset=utf-8',
  js: 'text/javascript',
  svg: 'image/svg+xml',
  woff2: 'font/woff2',
}

const typeOf = (path: string): string =>
  types[path.replace(/.*\./, '')] ?? 'application/octet-stream'

const readSite = async (folder: string): Promise<Map<string, SiteFile>> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile())
  const read = files.map(async ({ parentPath, name }) => {
    const path = join(parentPath, name)
    const inside = path.slice(folder.length + 1).replaceAll('\\', '/')
    return [inside, { body: await readFile(path), type: typeOf(path) }] as const
  })
  return new Map(await Promise.all(read))
}

const page = (body: string): SiteFile => ({ body: Buffer.from(body), type: typeOf('a.html') })

/** What a reader of the page would have to load without any script. */
const withoutScripts = (html: string): string =>
  html.replace(/<script\b[^>]*><\/script>|<link rel="modulepreload"[^>]*>/g, '')

const peerPage = (head: string, start: string): SiteFile =>
  page(`<!doctype html><html lang="en"><meta charset="utf-8"><title>Timeline</title>
<meta name="viewport" content="width=device-width">${head}
<div id="timeline" style="width:100%;height:600px"></div><script>${start}</script></html>`)

const asScript = (json: string): string => json.replaceAll('<', String.raw`\u003c`)

const timelineJs = (data: string): SiteFile =>
  peerPage(
    '<link rel="stylesheet" href="/peer/timeline.css"><script src="/peer/timeline.js"></script>',
    `new TL.Timeline('timeline', ${asScript(data)}, { font: '' })`,
  )

const visTimeline = (data: string): SiteFile =>
  peerPage(
    '<link rel="stylesheet" href="/peer/vis.css"><script src="/peer/vis.js"></script>',
    `const dateOf = ({ year, month = 1, day = 1, hour = 0 }) => new Date(Date.UTC(year, month - 1, day, hour))
new vis.Timeline(document.getElementById('timeline'), ${asScript(data)}.events.map(({ start_date, end_date, text }, id) => ({
id, content: text.headline, start: dateOf(start_date), ...(end_date ? { end: dateOf(end_date) } : {}) })), { height: '600px' })`,
  )

/** Where the peers publish what a page of theirs loads. */
const peerFiles: Readonly<Record<string, string>> = {
  'peer/timeline.css': 'node_modules/@knight-lab/timelinejs/dist/css/timeline.css',
  'peer/timeline.js': 'node_modules/@knight-lab/timelinejs/dist/js/timeline.js',
  'peer/vis.css': 'tests/bench/node_modules/vis-timeline/styles/vis-timeline-graph2d.min.css',
  'peer/vis.js': 'tests/bench/node_modules/vis-timeline/standalone/umd/vis-timeline-graph2d.min.js',
}

/** All of them, from the folder that the site was built into. Throws where it holds no page. */
export const readPages = async (folder: string): Promise<SiteFiles> => {
  const files = await readSite(folder)
  const first = files.get('index.html')
  const data = files.get('data/timeline.json')?.body.toString()
  if (!first || data === undefined) throw new Error(`${folder} holds no built site.`)
  files.set('bare.html', page(withoutScripts(first.body.toString())))
  files.set('TimelineJS3.html', timelineJs(data))
  files.set('vis-timeline.html', visTimeline(data))
  for (const [path, source] of Object.entries(peerFiles)) {
    files.set(path, { body: await readFile(source), type: typeOf(path) })
  }
  return files
}
