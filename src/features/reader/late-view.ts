/** What shows an article is loaded with the first article that is opened, and shared by all explorers. */
import { useEffect, useSyncExternalStore } from 'react'
import type { ArticleView } from './ArticleView.tsx'

type View = typeof ArticleView

/** How far it has come. */
export type LateView = { status: 'waiting' | 'failed' } | { status: 'ready'; View: View }

const listeners = new Set<() => void>()
const shared: { view: LateView; isAsked: boolean } = { view: { status: 'waiting' }, isAsked: false }

const tell = (view: LateView): void => {
  shared.view = view
  for (const listener of listeners) listener()
}

/** Asks for it unless it is there or on its way; once it failed, asks again. */
export const loadView = (): void => {
  if (shared.isAsked) return
  shared.isAsked = true
  if (shared.view.status === 'failed') tell({ status: 'waiting' })
  import('./ArticleView.tsx').then(
    (module) => tell({ status: 'ready', View: module.ArticleView }),
    () => {
      shared.isAsked = false
      tell({ status: 'failed' })
    },
  )
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

const read = (): LateView => shared.view

/** The view as soon as it is there. */
export const useLateView = (): LateView => {
  useEffect(loadView, [])
  return useSyncExternalStore(subscribe, read, read)
}
