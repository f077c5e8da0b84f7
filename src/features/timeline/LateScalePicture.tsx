import { useState } from 'react'
import { Late } from '#ui/Late.tsx'
import type { ScalePictureProps } from './ScalePicture.tsx'

/** With what measures it. */
const load = async () => {
  const [{ ScalePicture }] = await Promise.all([
    import('./ScalePicture.tsx'),
    import('./zoom-control.ts'),
  ])
  return ScalePicture
}

/** Where it fails, that is said by what waits for it. */
const begin = (): void => {
  load().catch(() => {})
}

/** The picture to scale as soon as it has been loaded; nothing until then. */
export const LateScalePicture = (props: ScalePictureProps) => {
  // Asked for while the page around it is still being rendered, which can take longer.
  useState(begin)
  return <Late load={load} props={props} />
}
