/** What is being copied or cited of a block, and the button to go back to when it is done. */
import { useRef, useState } from 'react'
import { useExplorerStore } from '#store/explorer-context.tsx'
import type { Block } from './blocks.ts'

export type Quoting = {
  /** The chosen part, if one of the block is chosen; else all of it. */
  parts: Block
  wish: 'copy' | 'cite'
  /** Another for each time it is asked for. */
  turn: number
}

export type QuotingControl = {
  quoting: Quoting | null
  begin: (wish: Quoting['wish'], button: HTMLElement) => void
  end: () => void
}

/** Nothing at first. */
export const useQuoting = (block: Block): QuotingControl => {
  const store = useExplorerStore()
  const opener = useRef<HTMLElement | null>(null)
  const [quoting, setQuoting] = useState<Quoting | null>(null)
  return {
    quoting,
    begin: (wish, button) => {
      opener.current = button
      const { selection } = store.getState()
      const chosen = block.filter(
        ({ statement: { id } }) => selection?.kind === 'quote' && selection.id === id,
      )
      const parts = chosen.length > 0 ? chosen : block
      setQuoting((before) => ({ parts, wish, turn: (before?.turn ?? 0) + 1 }))
    },
    end: () => {
      setQuoting(null)
      opener.current?.focus({ preventScroll: true })
    },
  }
}
