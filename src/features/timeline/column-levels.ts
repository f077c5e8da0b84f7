/** How much each told column shows: discs, unless one has zoomed. */
import { createContext } from 'react'
import type { Level } from '#geometry/levels.ts'
import type { Explorer } from '#store/explorer.ts'
import type { Measured } from './surface.ts'

/** The level of each column of the table, in their order; null where all show discs. */
export const ColumnLevels = createContext<ReadonlyMap<string, Level> | null>(null)

/**
 * Selects the levels as one string, which is the same as long as no column changes its level: moving
 * along the picture renders nothing else.
 */
export const selectLevels =
  (measures: Measured | null) =>
  ({ viewport }: Explorer): string =>
    viewport && measures ? measures.levelsOf(viewport).join(' ') : ''

const isLevel = (text: string): text is Level =>
  text === 'counts' || text === 'discs' || text === 'words' || text === 'quotes'

/** The levels by the id of the column; null for the empty string. */
export const toLevels = (
  selected: string,
  columns: readonly { told: { id: string } | null }[],
): ReadonlyMap<string, Level> | null => {
  if (selected === '') return null
  const levels = selected.split(' ').filter(isLevel)
  return new Map(
    columns.flatMap(({ told }, index) => (told ? [[told.id, levels[index] ?? 'discs']] : [])),
  )
}
