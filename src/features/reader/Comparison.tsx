import { useEffect, useMemo, useRef, useState } from 'react'
import { shortArticleName } from '#model/article-name.ts'
import type { Article } from '#model/corpus.ts'
import type { Reading } from '#model/selection.ts'
import { useExplorer, useExplorerStore } from '#store/explorer-context.tsx'
import type { Explorer } from '#store/explorer.ts'
import { selectCorpus } from '#store/selectors.ts'
import { takeFocus } from '#ui/reveal.ts'
import * as words from '#words/article-view.ts'
import { ComparisonColumn } from './ComparisonColumn.tsx'
import { ComparisonFoot } from './ComparisonFoot.tsx'
import { ComparisonHead } from './ComparisonHead.tsx'
import type { Shared, Side } from './shared.ts'
import { placeIn, sharedBy, sides } from './shared.ts'
import { Steps } from './Steps.tsx'
import { useComparison } from './use-comparison.ts'
import { useKeys } from './use-keys.ts'
import { usePressedWords } from './use-pressed-words.ts'
import './Comparison.css'

const selectSelection = ({ selection }: Explorer) => selection
const selectTexts = ({ texts }: Explorer) => texts

/** Gives focus back where it was if closing leaves it nowhere. */
const useFocusBack = (): void => {
  useEffect(() => {
    const { activeElement } = document
    return () => {
      const isLost = document.activeElement === document.body
      if (isLost && activeElement instanceof HTMLElement) takeFocus(activeElement)
    }
  }, [])
}

const describeSharing = (shared: readonly Shared[]): string => words.sharing(shared.length)

const sideOf = (element: Element): Side =>
  element.closest('[data-side="there"]') ? 'there' : 'here'

/** The texts of both articles, and whether both are there. */
const useTexts = (here: Article, there: Article) => {
  const texts = useExplorer(selectTexts)
  const loads = { here: texts[here.id], there: texts[there.id] }
  return { loads, isReady: Object.values(loads).every((load) => load?.status === 'ready') }
}

type ComparisonProps = { here: Article; there: Article; reading: Reading }

/** Two articles side by side: what both carry has a number and stands level, what only one carries says so. */
export const Comparison = ({ here, there, reading }: ComparisonProps) => {
  const store = useExplorerStore()
  const corpus = useExplorer(selectCorpus)
  const selection = useExplorer(selectSelection)
  const [isLinked, setLinked] = useState(true)
  const [shown, setShown] = useState<Side>('here')
  const root = useRef<HTMLDialogElement>(null)
  const articles = { here, there }
  const { loads, isReady } = useTexts(here, there)
  const shared = useMemo(() => sharedBy(here, there, corpus), [here, there, corpus])
  const options = { root, reading, there, shared, isReady, isLinked }
  useFocusBack()
  const { spot, goTo, changeOver } = useComparison(options)
  const { previous, next, place } = placeIn(shared, spot, reading.start)
  const stepTo = (to: Shared | undefined) => to && (() => goTo(shown, to[shown]))
  const close = (): void => store.getState().compareWith(null)
  useKeys(root, { ArrowLeft: stepTo(previous), ArrowRight: stepTo(next), Escape: close })
  usePressedWords(root, (start, element) => goTo(sideOf(element), start))
  const names = {
    here: shortArticleName(here, corpus.people),
    there: shortArticleName(there, corpus.people),
  }
  const title = words.compared(names.here, names.there)
  const show = (side: Side): void => {
    setShown(side)
    changeOver(side)
  }
  return (
    <dialog
      ref={root}
      // Opening it by a method would move focus, and with it a page around ours.
      open
      className="side-by-side"
      aria-modal="true"
      aria-label={title}
      tabIndex={-1}
    >
      <ComparisonHead
        title={title}
        sharing={describeSharing(shared)}
        names={names}
        shown={shown}
        onShow={show}
        isLinked={isLinked}
        onLink={setLinked}
        onClose={close}
      />
      <div className="side-by-side-columns">
        {sides.map((side) => (
          <ComparisonColumn
            key={side}
            side={side}
            article={articles[side]}
            load={loads[side]}
            chosen={{ selection, start: spot?.side === side ? spot.start : null }}
            corpus={corpus}
            shared={shared}
            isShown={shown === side}
            onPress={(start) => goTo(side, start)}
          />
        ))}
      </div>
      <ComparisonFoot
        article={articles[spot?.side ?? 'here']}
        load={loads[spot?.side ?? 'here']}
        spot={spot}
        selection={selection}
        steps={<Steps by="shared" place={place} previous={stepTo(previous)} next={stepTo(next)} />}
      />
    </dialog>
  )
}
