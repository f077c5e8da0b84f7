/** The figures of loading as Markdown, and what is aimed at. */
import type { LoadFigures } from './load-measure.ts'
import { median } from './statistics.ts'
import type { Verdict } from './targets.ts'

export type Loads = ReadonlyMap<string, readonly LoadFigures[]>
export type Presses = readonly ReadonlyMap<string, number>[]

const names = ['firstPaint', 'largestPaint', 'usable', 'blocked', 'shift'] as const

const middle = (runs: readonly LoadFigures[] = [], name: keyof LoadFigures): number | null =>
  median(runs.flatMap((run) => run[name] ?? []))

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`

const whole = (value: number | null): string =>
  value === null ? '–' : Math.round(value).toLocaleString('en')

const cellOf = (runs: readonly LoadFigures[], name: keyof LoadFigures): string => {
  const value = middle(runs, name)
  return name === 'shift' && value !== null ? value.toFixed(3) : whole(value)
}

/** The median of each control over all rounds, the slowest first. */
const slowestFirst = (presses: Presses): readonly (readonly [string, number])[] =>
  [...(presses[0]?.keys() ?? [])]
    .map((name) => [name, median(presses.flatMap((round) => round.get(name) ?? [])) ?? 0] as const)
    .toSorted(([, a], [, b]) => b - a)

/** Two tables: how pages load, and how long controls of ours take. */
export const printLoads = (loads: Loads, presses: Presses): string =>
  [
    '### Loading, over Slow 4G with a quarter of the processor',
    '',
    row(['page', 'first paint', 'largest paint', 'answers', 'blocked', 'shift']),
    row(['---', ...names.map(() => '---:')]),
    ...[...loads].map(([page, runs]) => row([page, ...names.map((name) => cellOf(runs, name))])),
    '',
    '### From a press until what it does is painted, with a quarter of the processor',
    '',
    row(['control', 'ms']),
    row(['---', '---:']),
    ...slowestFirst(presses).map(([name, ms]) => row([name, whole(ms)])),
  ].join('\n')

const judge = (rest: Omit<Verdict, 'isMet'>): Verdict => ({
  ...rest,
  isMet: rest.value === null ? null : rest.value <= rest.most,
})

const peers = ['TimelineJS3', 'vis-timeline']
const ownPages = ['ours', 'ours, a page of its own', 'ours, with a query']

/** Every target of loading and pressing with what was measured. */
export const judgeLoads = (loads: Loads, presses: Presses): readonly Verdict[] => {
  const of = (page: string, name: keyof LoadFigures) => middle(loads.get(page), name)
  const bestPeer = (name: keyof LoadFigures): number | null => {
    const reached = peers.flatMap((peer) => of(peer, name) ?? [])
    return reached.length === 0 ? null : Math.min(...reached)
  }
  const ratio = (page: string, name: keyof LoadFigures, to: number | null): number | null => {
    const own = of(page, name)
    return own === null || to === null ? null : own / to
  }
  const paints = (page: string) =>
    (['firstPaint', 'largestPaint'] as const).flatMap((name) => {
      const what = `${page}: ${name === 'firstPaint' ? 'first' : 'largest'} paint`
      const besideBare = ratio(page, name, of('bare HTML and CSS', name))
      const besidePeer = ratio(page, name, bestPeer(name))
      return [
        judge({ target: `${what} / bare page`, value: besideBare, unit: 'times', most: 1.15 }),
        judge({ target: `${what} / best peer`, value: besidePeer, unit: 'times', most: 1 / 3 }),
      ]
    })
  const pages = ownPages.flatMap((page) => [
    ...paints(page),
    judge({
      target: `${page}: answers / best peer`,
      value: ratio(page, 'usable', bestPeer('usable')),
      unit: 'times',
      most: 1,
    }),
    judge({ target: `${page}: blocked`, value: of(page, 'blocked'), unit: 'ms', most: 150 }),
  ])
  const shifts = ownPages
    .slice(0, 2)
    .map((page) =>
      judge({ target: `${page}: shift`, value: of(page, 'shift'), unit: 'times', most: 0 }),
    )
  const [slowest] = slowestFirst(presses)
  const pressed = judge({
    target: `slowest press${slowest ? ` (${slowest[0]})` : ''}`,
    value: slowest?.[1] ?? null,
    unit: 'ms',
    most: 100,
  })
  return [...pages, ...shifts, pressed]
}
