import type { RefObject } from 'react'
import { useEffect, useRef, useState } from 'react'
import { CopyField } from '#ui/CopyField.tsx'
import { CloseIcon } from '#ui/icons.tsx'
import { isFramed, reveal } from '#ui/reveal.ts'
import * as words from '#words/embed.ts'
import { close as closeLabel } from '#words/ui.ts'
import './BlockedLink.css'

/** The link that a plain press follows; null for any other press. */
const pressedLink = (event: MouseEvent): HTMLAnchorElement | null => {
  const isPlain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey
  if (!isPlain || event.defaultPrevented || !(event.target instanceof Element)) return null
  const link = event.target.closest('a')
  return link && /^https?:$/.test(link.protocol) && !link.hasAttribute('download') ? link : null
}

/** Whether a new tab came. The page in it cannot reach back to this one. */
const openTab = (address: string): boolean => {
  const tab = window.open(address, '_blank')
  if (tab) tab.opener = null
  return tab !== null
}

type Blocked = { address: string; link: HTMLAnchorElement; top: number }

/**
 * A link that the page around ours does not allow to be opened, to be copied instead: a press on it would
 * do nothing, and not say so. The event `blocked-link` tells of it.
 */
export const BlockedLink = ({ page }: { page: RefObject<HTMLElement | null> }) => {
  const [blocked, setBlocked] = useState<Blocked | null>(null)
  const panel = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const element = page.current
    if (!element || !isFramed()) return
    const follow = (event: MouseEvent): void => {
      const link = pressedLink(event)
      if (!link) return
      event.preventDefault()
      if (openTab(link.href)) return
      const top = link.getBoundingClientRect().bottom - element.getBoundingClientRect().top
      setBlocked({ address: link.href, link, top })
      const detail = link.href
      link.dispatchEvent(new CustomEvent('blocked-link', { bubbles: true, detail }))
    }
    // On the document: links of our own places have been taken care of when a press comes up to it.
    document.addEventListener('click', follow)
    return () => document.removeEventListener('click', follow)
  }, [page])
  useEffect(() => {
    if (!blocked || !panel.current || !page.current) return
    const { offsetHeight } = panel.current
    const lowest = page.current.offsetHeight - offsetHeight
    panel.current.style.insetBlockStart = `${Math.max(0, Math.min(blocked.top, lowest))}px`
    reveal(panel.current)
  }, [blocked, page])
  if (!blocked) return null
  const close = (): void => {
    setBlocked(null)
    blocked.link.focus({ preventScroll: true })
  }
  return (
    <dialog
      ref={panel}
      open
      className="blocked-link"
      aria-label={words.link}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key === 'Escape') close()
      }}
    >
      <p>{words.linkBlocked}</p>
      <button type="button" className="blocked-link-close" aria-label={closeLabel} onClick={close}>
        <CloseIcon />
      </button>
      <CopyField key={blocked.address} name={words.address} text={blocked.address} />
    </dialog>
  )
}
