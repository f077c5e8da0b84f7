/** The figures as Markdown: a table for each size, and the targets. */
import type { Result } from './figures.ts'
import type { FrameTimes } from './statistics.ts'
import type { Verdict } from './targets.ts'

const whole = (value: number | null): string =>
  value === null ? '–' : Math.round(value).toLocaleString('en')

const frames = (times: FrameTimes | null): string =>
  times === null ? '–' : [times.median, times.p95, times.worst].map(whole).join(' / ')

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`

const columns = [
  'timeline',
  'painted',
  'long tasks',
  'nodes',
  'heap, MB',
  'drag',
  'wheel',
  'filter',
] as const

const toRow = ({ subject, figures }: Result): string =>
  row([
    subject,
    whole(figures.painted),
    whole(figures.longTasks),
    whole(figures.nodes),
    whole(figures.heapMb),
    frames(figures.drag),
    frames(figures.wheel),
    whole(figures.filter),
  ])

const toTable = (size: number, results: readonly Result[]): string => {
  const unfinished = results.filter((result) => result.unfinished !== null)
  return [
    `### ${whole(size)} events`,
    '',
    row(columns),
    row(columns.map((_, index) => (index === 0 ? '---' : '---:'))),
    ...results.map(toRow),
    ...unfinished.map((result) => `\n${result.subject}: ${result.unfinished ?? ''}.`),
  ].join('\n')
}

const amount = (value: number | null, unit: Verdict['unit']): string => {
  if (value === null) return '–'
  return unit === 'times' ? value.toFixed(3) : `${whole(value)}${unit === 'ms' ? ' ms' : ''}`
}

const answer = (isMet: boolean | null): string => {
  if (isMet === null) return 'not measured'
  return isMet ? 'met' : 'missed'
}

const toTargets = (verdicts: readonly Verdict[]): readonly string[] =>
  verdicts.length === 0
    ? []
    : [
        [
          '### Targets',
          '',
          row(['target', 'at most', 'measured', '']),
          row(['---', '---:', '---:', '---']),
          ...verdicts.map(({ target, most, value, unit, isMet }) =>
            row([target, amount(most, unit), amount(value, unit), answer(isMet)]),
          ),
        ].join('\n'),
      ]

/** Times in ms; of frames the median, the 95th percentile and the worst. `pages` are tables of other figures. */
export const toMarkdown = (
  results: readonly Result[],
  verdicts: readonly Verdict[],
  pages: readonly string[] = [],
): string => {
  const sizes = [...new Set(results.map(({ size }) => size))]
  const tables = sizes.map((size) =>
    toTable(
      size,
      results.filter((result) => result.size === size),
    ),
  )
  const legend = 'Times in ms. Frames of dragging and wheeling: median / 95th percentile / worst.'
  return `${[legend, ...pages, ...tables, ...toTargets(verdicts)].join('\n\n')}\n`
}
