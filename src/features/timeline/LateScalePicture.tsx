import { useEffect, useState } from 'react'
import type { ScalePicture, ScalePictureProps } from './ScalePicture.tsx'

const toError = (reason: unknown): Error =>
  reason instanceof Error ? reason : new Error(String(reason))

/**
 * The picture to scale as soon as it has been loaded; nothing until then. Without <Suspense>, which
 * shows what it waited for no sooner than 300 ms after it began to wait.
 */
export const LateScalePicture = (props: ScalePictureProps) => {
  const [Loaded, setLoaded] = useState<typeof ScalePicture | null>(null)
  useEffect(() => {
    import('./ScalePicture.tsx').then(
      (module) => setLoaded(() => module.ScalePicture),
      // Thrown where it is rendered: there the panel can say that it failed.
      (reason: unknown) =>
        setLoaded(() => {
          throw toError(reason)
        }),
    )
  }, [])
  return Loaded && <Loaded {...props} />
}
