import { useEffect, useMemo, useRef, useState } from 'react'
import { shortArticleName } from '#model/article-name.ts'
import type { Article } from '#model/corpus.ts'
import type { Reading } from '#model/selection.ts'
import { useExplorer, useExplorerStore } from '#store/explorer-context.tsx'
import type { Explorer } from '#store/explorer.ts'
import { selectCorpus, selectSelection } from '#store/selectors.ts'
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

/** What both texts share, where one is in them, and the ways from there. */
const useSides = ({ here, there, reading }: ComparisonProps) => {
  const corpus = useExplorer(selectCorpus)
  const [isLinked, setLinked] = useState(true)
  const [shown, setShown] = useState<Side>('here')
  const root = useRef<HTMLDialogElement>(null)
  const { loads, isReady } = useTexts(here, there)
  const shared = useMemo(() => sharedBy(here, there, corpus), [here, there, corpus])
  const options = { root, reading, there, shared, isReady, isLinked }
  const { spot, goTo, changeOver } = useComparison(options)
  const { previous, next, place } = placeIn(shared, spot, reading.start)
  const stepTo = (to: Shared | undefined) => to && (() => goTo(shown, to[shown]))
  const show = (side: Side): void => {
    setShown(side)
    changeOver(side)
  }
  const steps = { place, previous: stepTo(previous), next: stepTo(next) }
  return { root, loads, shared, spot, goTo, steps, shown, show, isLinked, setLinked }
}

type ColumnsProps = Pick<ComparisonProps, 'here' | 'there'> &
  Pick<ReturnType<typeof useSides>, 'loads' | 'shared' | 'spot' | 'goTo' | 'shown'>

const Columns = ({ here, there, loads, shared, spot, goTo, shown }: ColumnsProps) => {
  const corpus = useExplorer(selectCorpus)
  const selection = useExplorer(selectSelection)
  const articles = { here, there }
  return (
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
  )
}

/** Two articles side by side: what both carry has a number and stands level, what only one carries says so. */
export const Comparison = ({ here, there, reading }: ComparisonProps) => {
  const store = useExplorerStore()
  const { people } = useExplorer(selectCorpus)
  const selection = useExplorer(selectSelection)
  // Before anything moves the focus.
  useFocusBack()
  const at = useSides({ here, there, reading })
  const { root, loads, shared, spot, goTo, steps } = at
  const close = (): void => store.getState().compareWith(null)
  useKeys(root, { ArrowLeft: steps.previous, ArrowRight: steps.next, Escape: close })
  usePressedWords(root, (start, element) => goTo(sideOf(element), start))
  const names = { here: shortArticleName(here, people), there: shortArticleName(there, people) }
  const title = words.compared(names.here, names.there)
  const spotSide = spot?.side ?? 'here'
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
        shown={at.shown}
        onShow={at.show}
        isLinked={at.isLinked}
        onLink={at.setLinked}
        onClose={close}
      />
      <Columns here={here} there={there} {...at} />
      <ComparisonFoot
        article={spotSide === 'here' ? here : there}
        load={loads[spotSide]}
        spot={spot}
        selection={selection}
        steps={<Steps by="shared" {...steps} />}
      />
    </dialog>
  )
}
