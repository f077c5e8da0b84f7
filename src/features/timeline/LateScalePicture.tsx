import { useEffect, useState } from 'react'
import type { ScalePicture, ScalePictureProps } from './ScalePicture.tsx'

let loading: Promise<typeof ScalePicture> | null = null

/** With what measures it; once for all explorers of the page, and after a failure anew. */
const load = (): Promise<typeof ScalePicture> => {
  loading ??= Promise.all([import('./ScalePicture.tsx'), import('./zoom-control.ts')]).then(
    ([module]) => module.ScalePicture,
    (reason: unknown) => {
      loading = null
      throw reason instanceof Error ? reason : new Error(String(reason))
    },
  )
  return loading
}

/**
 * The picture to scale as soon as it has been loaded; nothing until then. Without <Suspense>, which
 * shows what it waited for no sooner than 300 ms after it began to wait.
 */
export const LateScalePicture = (props: ScalePictureProps) => {
  const [Loaded, setLoaded] = useState<typeof ScalePicture | null>(() => {
    // Asked for while the page around it is still being rendered, which can take longer.
    load().catch(() => {})
    return null
  })
  useEffect(() => {
    load().then(
      (picture) => setLoaded(() => picture),
      // Thrown where it is rendered: there the panel can say that it failed.
      (reason: unknown) =>
        setLoaded(() => {
          throw reason
        }),
    )
  }, [])
  return Loaded && <Loaded {...props} />
}
