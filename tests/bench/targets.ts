/** What ours has to reach, in the figures of one run. */
import type { Figures, Result } from './figures.ts'
import type { SubjectName } from './subjects/names.ts'

export type Verdict = {
  target: string
  /** Ours in the unit of the target; null where it was not measured. */
  value: number | null
  unit: 'times' | 'ms' | 'nodes'
  most: number
  isMet: boolean | null
}

type Pick = (figures: Figures) => number | null

const dragP95: Pick = ({ drag }) => drag?.p95 ?? null
const wheelP95: Pick = ({ wheel }) => wheel?.p95 ?? null
const filter: Pick = (figures) => figures.filter
const painted: Pick = (figures) => figures.painted
const nodes: Pick = (figures) => figures.nodes

const judge = (rest: Omit<Verdict, 'isMet'>): Verdict => ({
  ...rest,
  isMet: rest.value === null ? null : rest.value <= rest.most,
})

const middleSize = 10_000
const largeSize = 100_000

/** The least of the peers that reached the figure; null where none did. */
const bestOf = (results: readonly Result[], pick: Pick): number | null =>
  results
    .filter(({ subject }) => subject !== 'ours')
    .map(({ figures }) => pick(figures))
    .filter((value) => value !== null)
    .reduce<number | null>((best, value) => Math.min(best ?? value, value), null)

/** The verdict on each target whose size was measured; what was not reached has none. */
export const judgeTargets = (results: readonly Result[]): readonly Verdict[] => {
  const at = (size: number) => results.filter((result) => result.size === size)
  const figure = (size: number, subject: SubjectName, pick: Pick): number | null => {
    const found = at(size).find((result) => result.subject === subject)
    return found ? pick(found.figures) : null
  }
  const ours = (size: number, pick: Pick): number | null => figure(size, 'ours', pick)
  const times = (target: string, peer: number | null, pick: Pick, most: number): Verdict => {
    const own = ours(middleSize, pick)
    const value = own === null || peer === null ? null : own / peer
    return judge({ target, value, unit: 'times', most })
  }
  const beside = (peer: SubjectName, pick: Pick) => figure(middleSize, peer, pick)
  const middle = [
    times('10,000: drag p95 / vis-timeline', beside('vis-timeline', dragP95), dragP95, 1 / 5),
    times(
      '10,000: wheel p95 / vis-timeline clustered',
      beside('vis-timeline clustered', wheelP95),
      wheelP95,
      1 / 20,
    ),
    times('10,000: filter / vis-timeline', beside('vis-timeline', filter), filter, 1 / 20),
    times('10,000: painted / best peer', bestOf(at(middleSize), painted), painted, 1 / 3),
  ]
  const within = (target: string, pick: Pick, unit: 'ms' | 'nodes', most: number): Verdict =>
    judge({ target: `100,000: ${target}`, value: ours(largeSize, pick), unit, most })
  const large = [
    within('drag p95', dragP95, 'ms', 17),
    within('wheel p95', wheelP95, 'ms', 17),
    within('filter', filter, 'ms', 50),
    within('painted', painted, 'ms', 2000),
    within('nodes', nodes, 'nodes', 1500),
  ]
  return [...(at(middleSize).length > 0 ? middle : []), ...(at(largeSize).length > 0 ? large : [])]
}
