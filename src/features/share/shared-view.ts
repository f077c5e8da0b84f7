/** What of the explorer goes into an embed, and the code that shows it. */
import type { Snippet } from '#export/snippet.ts'
import type { Corpus } from '#model/corpus.ts'
import { nameOf } from '#export/rendered.ts'
import { byId } from '#model/lookup.ts'
import { addressOf } from '#store/canonical-pages.ts'
import type { FrameOptions } from '#store/frame-options.ts'
import { frameQuery } from '#store/frame-query.ts'
import type { Part, View } from '#store/view.ts'
import { printView } from '#store/view-url.ts'
import { cardTitle, quoteOf } from '#words/share-panel.ts'

/** Everything that is chosen in the dialog. */
export type Choices = {
  part: Part
  options: FrameOptions
  /** Px, where the height is to stay. */
  fixedHeight: number
}

/** Address of the embedded page below the root of the site. */
export const framePath = (view: View, { part, options }: Choices, corpus: Corpus): string =>
  `embed/${frameQuery(printView({ ...view, part }, corpus), options)}`

/** Where the same view stands on the whole page, and whether that is a page of its own. */
export const pageOf = (view: View, corpus: Corpus): { path: string; isCanonical: boolean } => {
  const path = addressOf({ ...view, part: 'all' }, corpus)
  return { path, isCanonical: !path.startsWith('?') }
}

const chosenTitle = ({ selection }: View, corpus: Corpus): string | null => {
  if (selection?.kind === 'event') return byId(corpus.events).get(selection.id)?.title ?? null
  const statement = selection && byId(corpus.statements).get(selection.id)
  if (!statement) return null
  return quoteOf([statement.speaker ?? []].flat().map((id) => nameOf(corpus, id)))
}

/** What a frame of this view is called. */
export const titleOf = (view: View, part: Part, corpus: Corpus): string => {
  const { title } = corpus.visit
  const chosen = part === 'card' ? chosenTitle(view, corpus) : null
  return chosen === null ? title : cardTitle(title, chosen)
}

/** Room is kept free in steps of this. */
const heightStep = 10

/** The code for a view; `measured` is the height that the preview had, null before it had one. */
export const toSnippet = (
  view: View,
  choices: Choices,
  { corpus, site, measured }: { corpus: Corpus; site: string; measured: number | null },
): Snippet => {
  const { part, options, fixedHeight } = choices
  const isFixed = options.height === 'fixed'
  const fitting = Math.ceil((measured ?? 640) / heightStep) * heightStep
  return {
    frame: `${site}${framePath(view, choices, corpus)}`,
    page: `${site}${pageOf(view, corpus).path}`,
    loader: `${site}embed.js`,
    title: titleOf(view, part, corpus),
    height: isFixed ? fixedHeight : fitting,
    isFixed,
    scheme: options.bg === 'transparent' && options.theme !== 'auto' ? options.theme : null,
  }
}
