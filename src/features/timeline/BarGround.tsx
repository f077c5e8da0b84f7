import type { EventBar } from '#geometry/time-scene.ts'
import type { Fade } from '#geometry/time-span.ts'
import { fadeOf } from '#geometry/time-span.ts'

const setFade = ({ style }: HTMLElement, fade: Fade | null): void => {
  for (const end of ['from', 'full', 'until', 'to'] as const) {
    if (fade) style.setProperty(`--${end}`, `${fade[end] * 100}%`)
    else style.removeProperty(`--${end}`)
  }
}

/** What a bar is drawn on: solid as far as it is sure, fading as far as it is possible. */
export const BarGround = ({ bar }: { bar: Pick<EventBar, 'span' | 'start' | 'end'> }) => {
  const fade = fadeOf(bar.span, bar)
  return (
    <span
      ref={(element) => {
        if (element) setFade(element, fade)
      }}
      className={fade ? 'bar-ground bar-fading' : 'bar-ground'}
    />
  )
}
