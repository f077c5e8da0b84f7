import { lazy, memo } from 'react'
import { LateFailure } from '#ui/LateFailure.tsx'
import * as panels from '#words/panels.ts'
import { tablesNotLoaded } from '#words/ui.ts'
import { createLateScripts } from './late-scripts.ts'
import { LongPanel } from './LongPanel.tsx'
// They are in the built page, so their style comes with it.
import '#features/overviews/OverviewSection.css'
import '#features/overviews/People.css'
import '#features/overviews/StatementLink.css'
import '#features/overviews/WhoSaidWhat.css'
import '#features/overviews/WhoTellsWhat.css'
import '#features/overviews/WideTable.css'

const { load, useHasFailed, retry } = createLateScripts(async () => {
  const [first, second, third] = await Promise.all([
    import('#features/overviews/WhoSaidWhat.tsx'),
    import('#features/overviews/WhoTellsWhat.tsx'),
    import('#features/overviews/People.tsx'),
  ])
  return { ...first, ...second, ...third }
})

const WhoSaidWhat = lazy(async () => ({ default: (await load()).WhoSaidWhat }))
const WhoTellsWhat = lazy(async () => ({ default: (await load()).WhoTellsWhat }))
const People = lazy(async () => ({ default: (await load()).People }))

const Failure = () => useHasFailed() && <LateFailure text={tablesNotLoaded} onRetry={retry} />

/**
 * What looks at all articles at once, far down the page. The build renders it; its scripts come after those
 * of what is seen first, and take it over as it stands. Memoised: drawn anew before that, it would vanish.
 */
export const Overviews = memo(({ contact }: { contact: string | null }) => (
  <>
    <Failure />
    <LongPanel name={panels.whoSaidWhat} contact={contact}>
      <WhoSaidWhat />
    </LongPanel>
    <LongPanel name={panels.whoTellsWhat} contact={contact}>
      <WhoTellsWhat />
    </LongPanel>
    <LongPanel name={panels.people} contact={contact}>
      <People />
    </LongPanel>
  </>
))
