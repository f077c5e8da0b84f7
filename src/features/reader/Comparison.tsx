import { useLayoutEffect, useMemo, useRef, useState } from 'react'
import { shortArticleName } from '#model/article-name.ts'
import type { Article } from '#model/corpus.ts'
import { counted } from '#model/counted.ts'
import type { Reading } from '#model/selection.ts'
import { useExplorer, useExplorerStore } from '#store/explorer-context.tsx'
import type { Explorer } from '#store/explorer.ts'
import { selectCorpus } from '#store/selectors.ts'
import { ComparisonColumn } from './ComparisonColumn.tsx'
import { ComparisonHead } from './ComparisonHead.tsx'
import { markingsOf } from './markings.ts'
import { PassageBar } from './PassageBar.tsx'
import { placeAt, stopsOf } from './passages.ts'
import type { Shared } from './shared.ts'
import { sharedBy } from './shared.ts'
import { Steps } from './Steps.tsx'
import type { Side, Spot } from './use-comparison.ts'
import { useComparison } from './use-comparison.ts'
import { useKeys } from './use-keys.ts'
import { usePressedWords } from './use-pressed-words.ts'
import './Comparison.css'

const selectSelection = ({ selection }: Explorer) => selection
const selectTexts = ({ texts }: Explorer) => texts

/** The dialog lies over everything for as long as it is there. */
const useModal = () => {
  const dialog = useRef<HTMLDialogElement>(null)
  useLayoutEffect(() => {
    const element = dialog.current
    element?.showModal()
    return () => element?.close()
  }, [])
  return dialog
}

/** The shared statement one is at, and its neighbours in the order of the first article. */
const placeIn = (shared: readonly Shared[], spot: Spot, start: number | null) => {
  const isAt = ({ levels }: Shared) =>
    levels.some((level) => level[spot?.side ?? 'here'] === spot?.start)
  const index = shared.findIndex(isAt)
  const at = shared[index]?.here ?? start ?? -1
  return {
    index,
    previous: shared.findLast(({ here }) => here < at),
    next: shared.find(({ here }) => here > at),
  }
}

const describeSharing = (shared: readonly Shared[]): string =>
  `${counted(shared.length, 'statement')} in both, with the same number in each.`

type ComparisonProps = { here: Article; there: Article; reading: Reading }

/** Two articles side by side: what both carry has a number and stands level, what only one carries says so. */
export const Comparison = ({ here, there, reading }: ComparisonProps) => {
  const store = useExplorerStore()
  const corpus = useExplorer(selectCorpus)
  const texts = useExplorer(selectTexts)
  const selection = useExplorer(selectSelection)
  const [isLinked, setLinked] = useState(true)
  const [shown, setShown] = useState<Side>('here')
  const dialog = useModal()
  const shared = useMemo(() => sharedBy(here, there, corpus), [here, there, corpus])
  const articles = { here, there }
  const loads = { here: texts[here.id], there: texts[there.id] }
  const isReady = loads.here?.status === 'ready' && loads.there?.status === 'ready'
  const { columns, spot, goTo, changeOver } = useComparison({
    reading,
    there,
    shared,
    isReady,
    isLinked,
  })
  const place = placeIn(shared, spot, reading.start)
  const stepTo = (to: Shared | undefined) => to && (() => goTo(shown, to[shown]))
  const [previous, next] = [stepTo(place.previous), stepTo(place.next)]
  const close = (): void => store.getState().compareWith(null)
  useKeys(dialog, { ArrowLeft: previous, ArrowRight: next })
  usePressedWords(columns.here, (start) => goTo('here', start))
  usePressedWords(columns.there, (start) => goTo('there', start))
  const names = {
    here: shortArticleName(here, corpus.people),
    there: shortArticleName(there, corpus.people),
  }
  const column = (side: Side) => (
    <ComparisonColumn
      column={columns[side]}
      article={articles[side]}
      load={loads[side]}
      chosen={{ selection, start: spot?.side === side ? spot.start : null }}
      corpus={corpus}
      shared={shared}
      isShown={shown === side}
      onPress={(start) => goTo(side, start)}
    />
  )
  const side = spot?.side ?? 'here'
  const stops = stopsOf(markingsOf(articles[side], corpus))
  return (
    <dialog
      ref={dialog}
      className="comparison"
      aria-label={`${names.here} beside ${names.there}`}
      onCancel={(event) => {
        event.preventDefault()
        close()
      }}
    >
      <ComparisonHead
        title={`${names.here} beside ${names.there}`}
        sharing={describeSharing(shared)}
        names={names}
        shown={shown}
        onShow={(side) => {
          setShown(side)
          changeOver(side)
        }}
        isLinked={isLinked}
        onLink={setLinked}
        onClose={close}
      />
      <div className="comparison-columns">
        {column('here')}
        {column('there')}
      </div>
      <PassageBar
        stop={(spot && stops[placeAt(stops, spot.start).index]) ?? null}
        article={articles[side]}
        text={loads[side]?.status === 'ready' ? loads[side].text : ''}
        corpus={corpus}
        steps={
          <Steps
            what="shared statement"
            place={
              place.index === -1
                ? counted(shared.length, 'shared statement')
                : `${place.index + 1} of ${shared.length} shared`
            }
            previous={previous}
            next={next}
          />
        }
      />
    </dialog>
  )
}
