import type { ComponentType, ReactNode } from 'react'
import { useEffect, useState } from 'react'
import { LateFailure } from './LateFailure.tsx'

export type LateProps<Props> = {
  /** Loads the part; the same function each time, and free to be asked again after a failure. */
  load: () => Promise<ComponentType<Props>>
  props: Props
  /** What stands in its place until it is there. */
  meanwhile?: ReactNode
}

type Loading<Props> = { Part: ComponentType<Props> | null; hasFailed: boolean; attempt: number }

/**
 * A part of the page that is loaded on first use. Where it does not come it says so in its place, and can be
 * asked for again. Without <Suspense>, which shows what it waited for no sooner than 300 ms after.
 */
export const Late = <Props extends object>({ load, props, meanwhile = null }: LateProps<Props>) => {
  const [{ Part, hasFailed, attempt }, setLoading] = useState<Loading<Props>>({
    Part: null,
    hasFailed: false,
    attempt: 0,
  })
  useEffect(() => {
    let isWanted = true
    load().then(
      (loaded) => {
        if (isWanted) setLoading({ Part: loaded, hasFailed: false, attempt })
      },
      () => {
        if (isWanted) setLoading({ Part: null, hasFailed: true, attempt })
      },
    )
    return () => {
      isWanted = false
    }
  }, [load, attempt])
  if (Part) return <Part {...props} />
  return (
    <>
      {meanwhile}
      {hasFailed && (
        <LateFailure
          onRetry={() => setLoading({ Part: null, hasFailed: false, attempt: attempt + 1 })}
        />
      )}
    </>
  )
}
