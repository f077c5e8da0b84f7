import { useId, useLayoutEffect, useRef, useState } from 'react'
import * as words from '#words/share-panel.ts'
import type { PreviewSize } from './use-preview-size.ts'
import { usePreviewSize, usualWidth } from './use-preview-size.ts'

const narrowest = 280
const widest = 1100
const step = 20

/** What the slider can be set to that has room in so many px: the usual width, or less. */
const widthWithin = (roomPx: number): number =>
  Math.max(narrowest, Math.min(usualWidth, roomPx - ((roomPx - narrowest) % step)))

type WidthSliderProps = { width: number; onWidth: (width: number) => void }

const WidthSlider = ({ width, onWidth }: WidthSliderProps) => {
  const slider = useId()
  return (
    <p className="share-width">
      <label htmlFor={slider}>{words.previewWidth}</label>
      <input
        id={slider}
        type="range"
        min={narrowest}
        max={widest}
        step={step}
        value={width}
        onChange={({ target }) => onWidth(Number(target.value))}
      />
      <output htmlFor={slider}>{words.pixels(width)}</output>
    </p>
  )
}

export type SharePreviewProps = Omit<PreviewSize, 'width'> & {
  title: string
  /** The scheme of the ground that is to shine through; null where none is. */
  scheme: 'light' | 'dark' | null
}

/** The embed as it will be, in a frame as others get it, at any width; at first as wide as there is room for. */
export const SharePreview = ({ src, title, scheme, fixedHeight, onMeasure }: SharePreviewProps) => {
  const room = useRef<HTMLDivElement>(null)
  const frame = useRef<HTMLIFrameElement>(null)
  const [width, setWidth] = useState(usualWidth)
  useLayoutEffect(() => {
    if (room.current) setWidth(widthWithin(room.current.clientWidth))
  }, [])
  usePreviewSize(frame, { src, width, fixedHeight, onMeasure })
  return (
    <div className="share-preview">
      <WidthSlider width={width} onWidth={setWidth} />
      <div
        ref={room}
        className="share-frame"
        data-scheme={scheme}
        role="group"
        aria-label={words.preview}
      >
        <iframe
          // Another element for another address: leading a frame elsewhere would be an entry in the history.
          key={src}
          ref={frame}
          src={src}
          title={title}
          sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"
        />
      </div>
    </div>
  )
}
