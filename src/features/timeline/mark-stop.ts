/** Which mark of the timeline the Tab key leads to. */
import { createContext, use } from 'react'

export const MarkStop = createContext<string | null>(null)

/** The tab index of a mark. */
export const useTabIndex = (mark: string): 0 | -1 => (use(MarkStop) === mark ? 0 : -1)
