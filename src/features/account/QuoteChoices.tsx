import type { Quotable } from '#export/quotable.ts'
import type { Rendered } from '#export/rendered.ts'
import { renderingId } from '#export/rendered.ts'
import { shortArticleName } from '#model/article-name.ts'
import { RadioChoice } from '#ui/RadioChoice.tsx'
import { forms } from '#words/account.ts'
import * as words from '#words/quote-panel.ts'
import type { QuoteStyle } from './quote-styles.ts'
import { quoteStyles } from './quote-styles.ts'

const labelOf = ({ article, rendering, corpus }: Rendered): string =>
  words.given(shortArticleName(article, corpus.people), forms[rendering.form])

/** Of several that one article gives in one form, each with its number. */
const toOptions = (quotables: readonly Quotable[]) => {
  const labels = quotables.map(labelOf)
  return quotables.map((each, index) => {
    const label = labelOf(each)
    const isAlone = labels.indexOf(label) === labels.lastIndexOf(label)
    const place = labels.slice(0, index + 1).filter((other) => other === label).length
    return { value: renderingId(each), label: isAlone ? label : words.numbered(label, place) }
  })
}

export type QuoteChoicesProps = {
  quotables: readonly Quotable[]
  quoted: Quotable
  printedAs: QuoteStyle
  isSic: boolean
  onWords: (id: string) => void
  onStyle: (style: QuoteStyle) => void
  onSic: (isSic: boolean) => void
}

/** In which article's words, in which style, and whether mistakes in them are marked. */
export const QuoteChoices = (props: QuoteChoicesProps) => {
  const { quotables, quoted, printedAs, isSic, onWords, onStyle, onSic } = props
  return (
    <>
      {quotables.length > 1 && (
        <RadioChoice
          legend={words.asGivenBy}
          options={toOptions(quotables)}
          value={renderingId(quoted)}
          onChoose={onWords}
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
