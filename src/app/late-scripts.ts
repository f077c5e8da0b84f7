/** Scripts of what the build has rendered already: while they do not come, that stays as it stands. */
import { useSyncExternalStore } from 'react'

export type LateScripts<Parts> = {
  /** Asks for them; after a failure anew. Settles only when they are there. */
  load: () => Promise<Parts>
  /** Whether they did not come when last asked for. */
  useHasFailed: () => boolean
  retry: () => void
}

/** Shared by all that is drawn with them. */
export const createLateScripts = <Parts>(ask: () => Promise<Parts>): LateScripts<Parts> => {
  const listeners = new Set<() => void>()
  let hasFailed = false
  let take: (parts: Parts) => void = () => {}
  let loading: Promise<Parts> | null = null
  const tell = (isFailure: boolean): void => {
    hasFailed = isFailure
    for (const listener of listeners) listener()
  }
  const begin = (): void => {
    ask().then(take, () => tell(true))
  }
  const subscribe = (listener: () => void): (() => void) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  }
  return {
    load: () => {
      if (loading) return loading
      loading = new Promise((resolve) => {
        take = resolve
      })
      begin()
      return loading
    },
    useHasFailed: () =>
      useSyncExternalStore(
        subscribe,
        () => hasFailed,
        () => false,
      ),
    retry: () => {
      tell(false)
      begin()
    },
  }
}
