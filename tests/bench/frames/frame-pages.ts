/** The pages that are put into frames: ours as it is built, and the peers' as their manuals have them. */
import { existsSync } from 'node:fs'
import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'

/** What a server has, by path; a path that ends with a slash has a page. */
export type Files = ReadonlyMap<string, Uint8Array>

export type FrameSubject = {
  name: string
  /** Of its page below the server. */
  path: string
  /** What is there once an event is seen. */
  event: string
}

export const frameSubjects = [
  { name: 'ours', path: 'ours/embed/', event: '.timeline-event' },
  { name: 'TimelineJS3', path: 'timelinejs/', event: '.tl-timemarker' },
  { name: 'vis-timeline', path: 'vis/', event: '.vis-item-content' },
] as const satisfies readonly FrameSubject[]

/** What of the published events a page of a peer shows. */
type Published = {
  events: readonly {
    start_date: { year: number; month?: number; day?: number }
    text: { headline: string }
  }[]
}

const page = (style: string, script: string, call: string): Uint8Array =>
  new TextEncoder().encode(`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Timeline</title>
<link rel="stylesheet" href="${style}">
</head>
<body>
<div id="timeline"></div>
<script src="${script}"></script>
<script>${call}</script>
</body>
</html>
`)

const timelineJsPage = (published: Published): Uint8Array =>
  page(
    'css/timeline.css',
    'js/timeline.js',
    `document.getElementById('timeline').style.height = '600px'
new TL.Timeline('timeline', ${JSON.stringify(published)}, { font: '' })`,
  )

const visPage = ({ events }: Published): Uint8Array => {
  const items = events.map(({ start_date: { year, month = 1, day = 1 }, text }, id) => ({
    id,
    content: text.headline,
    start: new Date(Date.UTC(year, month - 1, day)).toISOString(),
  }))
  return page(
    'vis.css',
    'vis.js',
    `new vis.Timeline(document.getElementById('timeline'), new vis.DataSet(${JSON.stringify(items)}), { height: '600px' })`,
  )
}

/** The files of a folder, by path below another; those of some kinds alone. */
const readFolder = async (folder: string, below: string): Promise<Files> => {
  const names = await readdir(folder, { recursive: true })
  const wanted = names.filter((name) => /\.(html|js|css|json|svg|woff2?|ttf)$/.test(name))
  const files = await Promise.all(
    wanted.map(async (name) => [`${below}${name}`, await readFile(join(folder, name))] as const),
  )
  return new Map(
    files.map(([path, body]) => [path.replaceAll('\\', '/').replace(/index\.html$/, ''), body]),
  )
}

/** All of them. `site` is the built site, `packages` where the peers are installed. */
export const readFramePages = async (site: string, packages: string): Promise<Files> => {
  const published = JSON.parse(
    await readFile(join(site, 'data/timeline.json'), 'utf8'),
  ) as Published
  const vis = join(packages, 'vis-timeline')
  const knight = join(packages, '@knight-lab/timelinejs/dist')
  if (!existsSync(vis)) throw new Error(`There is no vis-timeline in ${packages}.`)
  return new Map([
    ...(await readFolder(site, 'ours/')),
    ...(await readFolder(join(knight, 'js'), 'timelinejs/js/')),
    ...(await readFolder(join(knight, 'css'), 'timelinejs/css/')),
    ['timelinejs/', timelineJsPage(published)],
    ['vis/', visPage(published)],
    ['vis/vis.js', await readFile(join(vis, 'standalone/umd/vis-timeline-graph2d.min.js'))],
    ['vis/vis.css', await readFile(join(vis, 'styles/vis-timeline-graph2d.min.css'))],
  ])
}
