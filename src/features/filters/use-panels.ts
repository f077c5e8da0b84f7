/** Which panel of the bar is open: one at a time. Escape, a press elsewhere and leaving it close it. */
import type { FocusEvent, KeyboardEvent, RefObject } from 'react'
import { useEffect, useState } from 'react'

/** Focuses what opens the panel, so that Escape leads back there. */
const focusOpener = (bar: HTMLElement): void =>
  bar.querySelector<HTMLElement>('[aria-expanded="true"]')?.focus({ preventScroll: true })

export const usePanels = (bar: RefObject<HTMLElement | null>) => {
  const [open, setOpen] = useState<string | null>(null)

  useEffect(() => {
    if (open === null) return
    const closeOutside = ({ target }: PointerEvent): void => {
      if (target instanceof Node && !bar.current?.contains(target)) setOpen(null)
    }
    document.addEventListener('pointerdown', closeOutside)
    return () => document.removeEventListener('pointerdown', closeOutside)
  }, [open, bar])

  return {
    open,
    toggle: (panel: string): void => setOpen(open === panel ? null : panel),
    handlers: {
      onKeyDown: (event: KeyboardEvent): void => {
        if (event.key !== 'Escape' || open === null || !bar.current) return
        event.stopPropagation()
        focusOpener(bar.current)
        setOpen(null)
      },
      onBlur: ({ currentTarget, relatedTarget }: FocusEvent): void => {
        if (relatedTarget instanceof Node && !currentTarget.contains(relatedTarget)) setOpen(null)
      },
    },
  }
}
