/** `npm run bench`: ours beside its peers, in one run, in a real browser. */
import { mkdir, writeFile } from 'node:fs/promises'
import { cpus } from 'node:os'
import { join, resolve } from 'node:path'
import { argv } from 'node:process'
import { buildSite } from '../support/build-site.ts'
import type { Result, Run } from './figures.ts'
import { medianFigures } from './figures.ts'
import { readFramePages } from './frames/frame-pages.ts'
import { judgeFrames, toFrameTable } from './frames/frame-report.ts'
import type { FrameFigures } from './frames/measure-frames.ts'
import { measureFrames } from './frames/measure-frames.ts'
import { measureLoads } from './load.ts'
import { judgeLoads, printLoads } from './load-report.ts'
import { measure } from './measure.ts'
import { readOptions } from './options.ts'
import { toMarkdown } from './report.ts'
import { buildBench, installPeers } from './site.ts'
import type { SubjectName } from './subjects/names.ts'
import { judgeTargets } from './targets.ts'

const limitMs = 60_000

const say = (line: string): void => void process.stdout.write(`${line}\n`)

const isUnfinished = ({ unfinished }: Run): boolean => unfinished !== null

const {
  loads: isLoading,
  frames: isFraming,
  mounts: isMounting,
  sizes,
  runs: wanted,
  subjects,
  out,
} = readOptions(argv.slice(3))

/** Timelines take turns, so that what else the machine does meets them all alike. */
const measureSize = async (size: number, site: string, able: readonly SubjectName[]) => {
  const runs = new Map<SubjectName, Run[]>(able.map((subject) => [subject, []]))
  const turns = Array.from({ length: wanted }, () => able).flat()
  for (const subject of turns) {
    const before = runs.get(subject) ?? []
    // What did not finish once would only use up its time again.
    if (before.some(isUnfinished)) continue
    // One at a time: two pages at once would compete for the processor.
    // oxlint-disable-next-line no-await-in-loop
    const run = await measure(subject, size, { site, limitMs })
    say(`${size} ${subject}: ${run.unfinished ?? `painted after ${run.figures.painted ?? '?'} ms`}`)
    runs.set(subject, [...before, run])
  }
  return runs
}

const toResult = (subject: SubjectName, size: number, runs: readonly Run[]): Result => ({
  subject,
  size,
  figures: medianFigures(runs.map(({ figures }) => figures)),
  unfinished: runs.find(isUnfinished)?.unfinished ?? null,
  runs,
})

const measureSizes = async (site: string): Promise<readonly Result[]> => {
  const results: Result[] = []
  for (const size of sizes) {
    const given = new Set(
      results.filter(({ unfinished }) => unfinished !== null).map(({ subject }) => subject),
    )
    const able = subjects.filter((subject) => !given.has(subject))
    // oxlint-disable-next-line no-await-in-loop
    const runs = await measureSize(size, site, able)
    results.push(...[...runs].map(([subject, each]) => toResult(subject, size, each)))
  }
  return results
}

installPeers()
const folder = resolve(out)

const measureMounts = async (): Promise<readonly Result[]> => {
  if (!isMounting) return []
  const site = await buildBench(join(folder, 'site'))
  try {
    return await measureSizes(site.address)
  } finally {
    await site.close()
  }
}

const framesOf = async (): Promise<readonly FrameFigures[]> => {
  if (!isFraming) return []
  const outDir = join(folder, 'built')
  const { status, output } = await buildSite({ outDir })
  if (status !== 0) throw new Error(output)
  return measureFrames(await readFramePages(outDir, 'tests/bench/node_modules'), wanted, say)
}

const { loads, presses } = isLoading
  ? await measureLoads(wanted)
  : { loads: new Map<string, never>(), presses: [] }
const frames = await framesOf()
const results = await measureMounts()
const verdicts = [
  ...(isLoading ? judgeLoads(loads, presses) : []),
  ...judgeFrames(frames),
  ...judgeTargets(results),
]
const markdown = toMarkdown(results, verdicts, [
  ...(isLoading ? [printLoads(loads, presses)] : []),
  ...(isFraming ? [toFrameTable(frames)] : []),
])
await mkdir(folder, { recursive: true })
const machine = { cpus: cpus().length, model: cpus()[0]?.model, node: process.version }
const figures = {
  machine,
  loads: [...loads],
  presses: presses.map((round) => [...round]),
  frames,
  results,
  verdicts,
}
await writeFile(join(folder, 'bench.json'), `${JSON.stringify(figures, null, 2)}\n`)
await writeFile(join(folder, 'bench.md'), markdown)
say(`\n${markdown}\nWritten to ${join(out, 'bench.md')} and ${join(out, 'bench.json')}.`)
