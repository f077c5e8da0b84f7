/** Which cluster of a row lies open. */
import { useCallback, useState } from 'react'

/** Members are the marks `[first, last)` of the row. */
export type Run = { readonly first: number; readonly last: number }

export const isSameRun = (a: Run | null, b: Run): boolean =>
  a?.first === b.first && a.last === b.last

/** The open one, and what opens it or closes it again. */
export const useOpenCluster = () => {
  const [open, setOpen] = useState<Run | null>(null)
  const toggle = useCallback(
    (run: Run): void => setOpen((before) => (isSameRun(before, run) ? null : run)),
    [],
  )
  return { open, toggle }
}
