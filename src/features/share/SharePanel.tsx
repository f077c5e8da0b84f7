import { useCallback, useState } from 'react'
import { siteOf } from '#evidence/site.ts'
import type { SnippetKind } from '#export/snippet.ts'
import { printPolicy, printSnippet } from '#export/snippet.ts'
import { useExplorer, useExplorerStore } from '#store/explorer-context.tsx'
import { defaultFrame } from '#store/frame-options.ts'
import { selectCorpus, selectRoot } from '#store/selectors.ts'
import { CopyField } from '#ui/CopyField.tsx'
import { RadioChoice } from '#ui/RadioChoice.tsx'
import type { Choices } from './shared-view.ts'
import { framePath, pageOf, titleOf, toSnippet } from './shared-view.ts'
import { ShareOptions } from './ShareOptions.tsx'
import { SharePreview } from './SharePreview.tsx'
import './SharePanel.css'

const kinds: readonly { value: SnippetKind; label: string }[] = [
  { value: 'interactive', label: 'with script' },
  { value: 'plain', label: 'without script' },
  { value: 'strict', label: 'strict sandbox' },
  { value: 'amp', label: 'AMP' },
  { value: 'address', label: 'address only' },
]

const explanations: Readonly<Record<SnippetKind, string>> = {
  interactive:
    'The frame gets the height of what is in it, in every browser; the script does nothing else.',
  plain: 'The frame fits by itself in Chrome and Edge; elsewhere it keeps this height and scrolls.',
  strict:
    'For pages of this same site, and for who wants to trust nobody: the frame has no origin of its own.',
  amp: 'For AMP pages. The frame may not stand at the very top of the page.',
  address:
    'For WordPress, Ghost, Notion and others that make an embed of an address that is pasted.',
}

/** Pasting an address brings what its page says; that of a mixed view is the first page. */
const pasted = (isCanonical: boolean): string =>
  isCanonical
    ? 'This view has a page of its own: paste its address.'
    : 'This view has no page of its own: pasted, its address may bring the whole visit. To keep the choices, paste the code.'

const initial: Choices = { part: 'all', options: defaultFrame, fixedHeight: 640 }

/** Link, preview, options and code of the view that is open. */
export const SharePanel = () => {
  const store = useExplorerStore()
  const corpus = useExplorer(selectCorpus)
  const root = useExplorer(selectRoot)
  // The page behind the dialog stays as it is.
  const [view] = useState(() => store.getState())
  const [choices, setChoices] = useState<Choices>({
    ...initial,
    part: view.part === 'all' ? 'all' : view.part,
  })
  const [kind, setKind] = useState<SnippetKind>('interactive')
  const [measured, setMeasured] = useState<number | null>(null)
  const measure = useCallback((height: number) => setMeasured(height), [])
  const site = siteOf(root, document.baseURI)
  if (site === null) return <p>Publish the site first: from here nobody else can load it.</p>
  const snippet = toSnippet(view, choices, { corpus, site, measured })
  const { isCanonical } = pageOf(view, corpus)
  return (
    <div className="share-panel">
      <div className="share-settings">
        <ShareOptions choices={choices} onChange={setChoices} />
      </div>
      <SharePreview
        src={`${site}${framePath(view, choices, corpus)}`}
        title={`Preview: ${titleOf(view, choices.part, corpus)}`}
        fixedHeight={choices.options.height === 'fixed' ? choices.fixedHeight : null}
        onMeasure={measure}
      />
      <div className="share-code">
        <RadioChoice legend="Code" options={kinds} value={kind} onChoose={setKind} />
        <p className="share-note">
          {explanations[kind]} {kind === 'address' && pasted(isCanonical)}
        </p>
        <CopyField name="Code to copy" text={printSnippet(kind, snippet)} />
        <h3>What it carries</h3>
        <p className="share-note">
          Filters, searched words, what is chosen, the open article, lanes and the days in view. Not
          what is unfolded, nor how far the timeline is zoomed within a day. It stores nothing,
          counts nobody and asks no other site for anything.
        </p>
        <h3>If your site has a Content-Security-Policy</h3>
        <CopyField name="What the policy has to allow" text={printPolicy(site)} />
      </div>
    </div>
  )
}
