/** What shows an article is loaded with the first article that is opened, and shared by all explorers. */
import { useSyncExternalStore } from 'react'
import type { ArticleView } from './ArticleView.tsx'

type View = typeof ArticleView

/** How far it has come. */
export type LateView = { status: 'waiting' | 'failed' } | { status: 'ready'; View: View }

const listeners = new Set<() => void>()
const shared: { view: LateView; loading: Promise<void> | null } = {
  view: { status: 'waiting' },
  loading: null,
}

const tell = (view: LateView): void => {
  shared.view = view
  for (const listener of listeners) listener()
}

const load = async (): Promise<void> => {
  if (shared.view.status === 'failed') tell({ status: 'waiting' })
  try {
    const { ArticleView: View } = await import('./ArticleView.tsx')
    tell({ status: 'ready', View })
  } catch (reason) {
    shared.loading = null
    tell({ status: 'failed' })
    throw reason
  }
}

/** Asks for it unless it is there or on its way; once it failed, asks again. Rejects where it fails. */
export const loadView = (): Promise<void> => {
  shared.loading ??= load()
  return shared.loading
}

/** Asks for it; where it fails, the view says so. */
export const askForView = (): void => {
  loadView().catch(() => {})
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

const read = (): LateView => shared.view

/** The view as soon as it is there. */
export const useLateView = (): LateView => useSyncExternalStore(subscribe, read, read)
