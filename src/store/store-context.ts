import { createContext } from 'react'
import type { ExplorerStore } from './create-explorer-store.ts'

// In a file of its own: beside a component it would turn each hot update into a reload of the page.
export const StoreContext = createContext<ExplorerStore | null>(null)
