import type { KeyboardEvent } from 'react'
import { useEffect, useId, useRef, useState } from 'react'
import { siteOf } from '#evidence/site.ts'
import { toQuotables } from '#export/quotable.ts'
import { renderingId } from '#export/rendered.ts'
import { useExplorer } from '#store/explorer-context.tsx'
import { selectCorpus, selectRoot } from '#store/selectors.ts'
import { CopyField } from '#ui/CopyField.tsx'
import { CloseIcon } from '#ui/icons.tsx'
import { reveal } from '#ui/reveal.ts'
import * as words from '#words/quote-panel.ts'
import { close } from '#words/ui.ts'
import type { Part } from './blocks.ts'
import { QuoteChoices } from './QuoteChoices.tsx'
import type { QuoteStyle } from './quote-styles.ts'
import { printQuote, quoteStyles } from './quote-styles.ts'
import './QuotePanel.css'

export type QuotePanelProps = {
  parts: readonly Part[]
  /** To copy is to copy the quote at once; to cite is to be shown a reference first. */
  wish: 'copy' | 'cite'
  onClose: () => void
}

/** A quotation as text to take away: in the words of each article that carries it, as quote or reference. */
export const QuotePanel = ({ parts, wish, onClose }: QuotePanelProps) => {
  const corpus = useExplorer(selectCorpus)
  const root = useExplorer(selectRoot)
  const panel = useRef<HTMLDialogElement>(null)
  const heading = useId()
  const quotables = toQuotables(corpus, parts)
  const [chosen, setChosen] = useState<string | null>(null)
  const [style, setStyle] = useState<QuoteStyle>(wish === 'copy' ? 'quote' : 'apa')
  const [sic, setSic] = useState(false)
  useEffect(() => {
    if (panel.current) reveal(panel.current)
  }, [])
  const quoted = quotables.find((each) => renderingId(each) === chosen) ?? quotables[0]
  if (!quoted) return null
  const handleKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return
    event.stopPropagation()
    onClose()
  }
  const text = printQuote(quoted, { style, site: siteOf(root, document.baseURI), sic })
  return (
    // Open where it stands and not modal: in a frame as tall as its page, the middle may be out of sight.
    <dialog
      ref={panel}
      open
      className="quote-panel"
      aria-labelledby={heading}
      tabIndex={-1}
      onKeyDown={handleKey}
    >
      <h5 id={heading}>{words.heading}</h5>
      <button type="button" className="quote-close" aria-label={close} onClick={onClose}>
        <CloseIcon />
      </button>
      <QuoteChoices
        quotables={quotables}
        quoted={quoted}
        printedAs={style}
        isSic={sic}
        onWords={setChosen}
        onStyle={setStyle}
        onSic={setSic}
      />
      <CopyField
        text={text}
        name={quoteStyles.find(({ value }) => value === style)?.label ?? ''}
        copiesAtOnce={wish === 'copy'}
      />
    </dialog>
  )
}
