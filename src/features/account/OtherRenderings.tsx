import { shortArticleName } from '#model/article-name.ts'
import type { Corpus, Rendering } from '#model/corpus.ts'
import { byId } from '#model/lookup.ts'
import { describeCarriers } from '#model/statement.ts'
import { toPieces } from '#model/wording.ts'
import { useExplorer } from '#store/explorer-context.tsx'
import { selectCorpus } from '#store/selectors.ts'
import { ArticleButton } from './ArticleButton.tsx'
import type { Block, Part } from './blocks.ts'
import { Facts } from './Facts.tsx'
import { inferredFact } from './inferred-fact.tsx'
import { formWords, placeFact } from './rendering-words.ts'
import { Words } from './Words.tsx'
import './OtherRenderings.css'

const othersOf = ({ statement, rendering }: Part): readonly Rendering[] =>
  statement.renderings.filter((other) => other !== rendering)

const originFact = ({ origin }: Rendering, { people }: Corpus): string =>
  origin === null ? 'origin not stated' : `origin: ${byId(people).get(origin)?.name ?? origin}`

const nameArticles = (renderings: readonly Rendering[], { articles, people }: Corpus): string =>
  [...new Set(renderings.map(({ article }) => article))]
    .flatMap((id) => byId(articles).get(id) ?? [])
    .map((article) => shortArticleName(article, people))
    .join(', ')

const OneRendering = ({ rendering }: { rendering: Rendering }) => {
  const corpus = useExplorer(selectCorpus)
  return (
    <li>
      <p className="rendering-words">
        <Words pieces={toPieces([rendering]).flat()} />
      </p>
      <Facts>
        {[
          <ArticleButton
            key="article"
            article={rendering.article}
            start={rendering.passages[0]?.start ?? 0}
          />,
          formWords[rendering.form],
          placeFact(rendering),
          originFact(rendering, corpus),
          inferredFact('speaker', rendering.speakerBasis),
          inferredFact('occasion', rendering.occasionBasis),
          inferredFact('origin', rendering.originBasis),
        ]}
      </Facts>
    </li>
  )
}

const PartRenderings = ({ part }: { part: Part }) => (
  <>
    <p className="renderings-part">
      <Words pieces={toPieces([part.rendering]).flat()} />{' '}
      <span className="renderings-count">{describeCarriers(part.statement)}</span>
    </p>
    <Renderings renderings={othersOf(part)} />
  </>
)

const Renderings = ({ renderings }: { renderings: readonly Rendering[] }) => (
  <ul className="renderings">
    {renderings.map((rendering) => (
      <OneRendering
        key={`${rendering.article} ${rendering.passages[0]?.start ?? 0}`}
        rendering={rendering}
      />
    ))}
  </ul>
)

/** How other articles, or the same one elsewhere, tell what a block says; part by part if it has several. */
export const OtherRenderings = ({ block }: { block: Block }) => {
  const corpus = useExplorer(selectCorpus)
  const others = block.flatMap(othersOf)
  const [only, ...more] = block
  if (others.length === 0) return null
  return (
    <details className="other-renderings">
      <summary>Also told by {nameArticles(others, corpus)}</summary>
      {only && more.length === 0 ? (
        <Renderings renderings={others} />
      ) : (
        block.map((part) => <PartRenderings key={part.statement.id} part={part} />)
      )}
    </details>
  )
}
