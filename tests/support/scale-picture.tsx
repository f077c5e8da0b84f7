/** The timeline drawn to scale from the start, so that no table is made first. */
import { render, screen } from '@testing-library/react'
import { Timeline } from '#features/timeline/Timeline.tsx'
import type { Corpus } from '#model/corpus.ts'
import type { ExplorerStore } from '#store/create-explorer-store.ts'
import { ExplorerProvider } from '#store/explorer-context.tsx'
import { anExplorerStore } from './explorer.tsx'

/** What the picture to scale is loaded with on first use: loaded before, it is there within the act that asks for it. */
export const loadScalePicture = (): Promise<unknown> =>
  Promise.all([
    import('#features/timeline/ScalePicture.tsx'),
    import('#features/timeline/zoom-control.ts'),
  ])

export const scaleRow = (name: RegExp | string): Promise<HTMLElement> =>
  screen.findByRole('group', { name })

/** Shows the corpus to scale and returns its store. */
export const showToScale = async (corpus: Corpus): Promise<ExplorerStore> => {
  const store = anExplorerStore({ corpus })
  store.getState().setScale('to-scale')
  render(
    <ExplorerProvider store={store}>
      <Timeline />
    </ExplorerProvider>,
  )
  await scaleRow('To scale')
  return store
}
