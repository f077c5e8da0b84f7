import { useEffect, useId, useRef, useState } from 'react'
import * as words from '#words/share-panel.ts'

const narrowest = 280
const widest = 1100
/** The width at which the height for the code is measured. */
const usualWidth = 640

export type SharePreviewProps = {
  src: string
  title: string
  /** Px where the height is to stay; null where the frame is as tall as what is in it. */
  fixedHeight: number | null
  onMeasure: (height: number) => void
}

/** The height that a message of our frame tells; null for any other message. */
const heightIn = (data: unknown): number | null => {
  if (typeof data !== 'object' || data === null) return null
  const { visitTimeline, type, height } = Object.fromEntries(Object.entries(data))
  return visitTimeline === 1 && type === 'height' && typeof height === 'number' ? height : null
}

/** The embed as it will be, in a frame as others get it, at any width. */
export const SharePreview = ({ src, title, fixedHeight, onMeasure }: SharePreviewProps) => {
  const frame = useRef<HTMLIFrameElement>(null)
  const [width, setWidth] = useState(usualWidth)
  const slider = useId()
  useEffect(() => {
    if (frame.current) frame.current.style.inlineSize = `${width}px`
  }, [width, src])
  useEffect(() => {
    const fit = (height: number): void => {
      if (!frame.current) return
      frame.current.style.blockSize = `${height}px`
      if (frame.current.clientWidth === usualWidth) onMeasure(height)
    }
    if (fixedHeight !== null) fit(fixedHeight)
    const hear = ({ source, data }: MessageEvent<unknown>): void => {
      const height = source === frame.current?.contentWindow ? heightIn(data) : null
      if (height !== null && fixedHeight === null) fit(height)
    }
    window.addEventListener('message', hear)
    return () => window.removeEventListener('message', hear)
  }, [fixedHeight, onMeasure, src])
  return (
    <div className="share-preview">
      <p className="share-width">
        <label htmlFor={slider}>{words.previewWidth}</label>
        <input
          id={slider}
          type="range"
          min={narrowest}
          max={widest}
          step={20}
          value={width}
          onChange={({ target }) => setWidth(Number(target.value))}
        />
        <output htmlFor={slider}>{words.pixels(width)}</output>
      </p>
      <div className="share-frame" role="group" aria-label={words.preview}>
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
