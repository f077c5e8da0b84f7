import type { Rendering } from '#model/corpus.ts'
import { toPieces } from '#model/wording.ts'
import { useExplorer } from '#store/explorer-context.tsx'
import { selectCorpus } from '#store/selectors.ts'
import { Facts } from './Facts.tsx'
import { renderingFacts } from './rendering-facts.tsx'
import { Words } from './Words.tsx'
import './Renderings.css'

const OneRendering = ({ rendering }: { rendering: Rendering }) => {
  const corpus = useExplorer(selectCorpus)
  return (
    <li className="rendering">
      <p className="rendering-words">
        <Words pieces={toPieces([rendering]).flat()} sic={rendering.sic} />
      </p>
      <Facts>{renderingFacts(rendering, corpus)}</Facts>
    </li>
  )
}

/** Renderings one below the other, each in the words of its article. */
export const Renderings = ({ renderings }: { renderings: readonly Rendering[] }) => (
  <ul className="renderings">
    {renderings.map((rendering) => (
      <OneRendering
        key={`${rendering.article} ${rendering.passages[0]?.start ?? 0}`}
        rendering={rendering}
      />
    ))}
  </ul>
)
