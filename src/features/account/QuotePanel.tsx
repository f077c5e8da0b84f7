import type { KeyboardEvent } from 'react'
import { useEffect, useId, useRef, useState } from 'react'
import { siteOf } from '#evidence/site.ts'
import type { Quotable } from '#export/quotable.ts'
import { toQuotables } from '#export/quotable.ts'
import type { Rendered } from '#export/rendered.ts'
import { shortArticleName } from '#model/article-name.ts'
import { useExplorer } from '#store/explorer-context.tsx'
import { selectCorpus, selectRoot } from '#store/selectors.ts'
import { CopyField } from '#ui/CopyField.tsx'
import { CloseIcon } from '#ui/icons.tsx'
import { RadioChoice } from '#ui/RadioChoice.tsx'
import { reveal } from '#ui/reveal.ts'
import { forms } from '#words/account.ts'
import * as words from '#words/quote-panel.ts'
import { close } from '#words/ui.ts'
import type { Part } from './blocks.ts'
import type { QuoteStyle } from './quote-styles.ts'
import { printQuote, quoteStyles } from './quote-styles.ts'
import './QuotePanel.css'

export type QuotePanelProps = {
  parts: readonly Part[]
  /** To copy is to copy the quote at once; to cite is to be shown a reference first. */
  wish: 'copy' | 'cite'
  onClose: () => void
}

const toOption = ({ article, rendering, corpus }: Rendered) => ({
  value: article.id,
  label: words.given(shortArticleName(article, corpus.people), forms[rendering.form]),
})

type ChoicesProps = {
  quotables: readonly Quotable[]
  quoted: Quotable
  printedAs: QuoteStyle
  isSic: boolean
  onArticle: (article: string) => void
  onStyle: (style: QuoteStyle) => void
  onSic: (isSic: boolean) => void
}

/** From which article, in which style, and whether its mistakes are marked. */
const QuoteChoices = (props: ChoicesProps) => {
  const { quotables, quoted, printedAs, isSic, onArticle, onStyle, onSic } = props
  return (
    <>
      {quotables.length > 1 && (
        <RadioChoice
          legend={words.asGivenBy}
          options={quotables.map(toOption)}
          value={quoted.article.id}
          onChoose={onArticle}
        />
      )}
      <RadioChoice legend={words.as} options={quoteStyles} value={printedAs} onChoose={onStyle} />
      {printedAs === 'quote' && quoted.rendering.sic.length > 0 && (
        <label className="quote-sic">
          <input type="checkbox" checked={isSic} onChange={() => onSic(!isSic)} />{' '}
          {words.markMistakes}
        </label>
      )}
    </>
  )
}

/** A quotation as text to take away: from each article that carries it, as quote or reference. */
export const QuotePanel = ({ parts, wish, onClose }: QuotePanelProps) => {
  const corpus = useExplorer(selectCorpus)
  const root = useExplorer(selectRoot)
  const panel = useRef<HTMLDialogElement>(null)
  const heading = useId()
  const quotables = toQuotables(corpus, parts)
  const [article, setArticle] = useState(quotables[0]?.article.id ?? '')
  const [style, setStyle] = useState<QuoteStyle>(wish === 'copy' ? 'quote' : 'apa')
  const [sic, setSic] = useState(false)
  useEffect(() => {
    if (panel.current) reveal(panel.current)
  }, [])
  const quoted = quotables.find((each) => each.article.id === article)
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
        onArticle={setArticle}
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
