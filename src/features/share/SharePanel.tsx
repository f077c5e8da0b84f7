import { useCallback, useState } from 'react'
import { siteOf } from '#evidence/site.ts'
import type { SnippetKind } from '#export/snippet.ts'
import { printPolicy, printSnippet } from '#export/snippet.ts'
import { useExplorer, useExplorerStore } from '#store/explorer-context.tsx'
import { defaultFrame } from '#store/frame-options.ts'
import { selectCorpus, selectRoot } from '#store/selectors.ts'
import { CopyField } from '#ui/CopyField.tsx'
import { RadioChoice } from '#ui/RadioChoice.tsx'
import * as words from '#words/share-panel.ts'
import type { Choices } from './shared-view.ts'
import { framePath, pageOf, titleOf, toSnippet } from './shared-view.ts'
import { ShareOptions } from './ShareOptions.tsx'
import { SharePreview } from './SharePreview.tsx'
import './SharePanel.css'

const kinds: readonly { value: SnippetKind; label: string }[] = [
  { value: 'interactive', label: words.code.interactive },
  { value: 'plain', label: words.code.plain },
  { value: 'strict', label: words.code.strict },
  { value: 'amp', label: words.code.amp },
  { value: 'address', label: words.code.address },
]

const initial = { options: defaultFrame, fixedHeight: 640 }

/** Link, preview, options and code of the view that is open. */
export const SharePanel = () => {
  const store = useExplorerStore()
  const corpus = useExplorer(selectCorpus)
  const root = useExplorer(selectRoot)
  // The page behind the dialog stays as it is.
  const [view] = useState(() => store.getState())
  const [choices, setChoices] = useState<Choices>({ ...initial, part: view.part })
  const [kind, setKind] = useState<SnippetKind>('interactive')
  const [measured, setMeasured] = useState<number | null>(null)
  const measure = useCallback((height: number) => setMeasured(height), [])
  const site = siteOf(root, document.baseURI)
  if (site === null) return <p>{words.notPublished}</p>
  const snippet = toSnippet(view, choices, { corpus, site, measured })
  const { isCanonical } = pageOf(view, corpus)
  const explanations = snippet.isFixed ? words.fixedExplanations : words.explanations
  return (
    <div className="share-panel">
      <div className="share-settings">
        <ShareOptions choices={choices} onChange={setChoices} />
      </div>
      <SharePreview
        src={`${site}${framePath(view, choices, corpus)}`}
        title={words.previewOf(titleOf(view, choices.part, corpus))}
        fixedHeight={choices.options.height === 'fixed' ? choices.fixedHeight : null}
        scheme={snippet.scheme}
        onMeasure={measure}
      />
      <div className="share-code">
        <RadioChoice legend={words.code.legend} options={kinds} value={kind} onChoose={setKind} />
        <p className="share-note">
          <span>{explanations[kind]}</span>{' '}
          {kind === 'address' && (
            <span>{isCanonical ? words.pasted.ownPage : words.pasted.noPage}</span>
          )}
        </p>
        <CopyField name={words.code.name} text={printSnippet(kind, snippet)} />
        <h3>{words.carried.heading}</h3>
        <p className="share-note">{words.carried.text}</p>
        <h3>{words.policy.heading}</h3>
        <CopyField name={words.policy.name} text={printPolicy(kind, site)} />
        {kind !== 'address' && <p className="share-note">{words.policy.styles}</p>}
      </div>
    </div>
  )
}
