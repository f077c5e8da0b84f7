import type { Article, Block } from '#model/corpus.ts'
import { useExplorer } from '#store/explorer-context.tsx'
import { selectCorpus } from '#store/selectors.ts'
import { MarkedText } from './MarkedText.tsx'
import { markingsOf } from './markings.ts'
import type { Paragraph } from './paragraphs.ts'
import { describeFolded, toParagraphs } from './paragraphs.ts'
import './ArticleBody.css'

const Folded = ({ blocks, text }: { blocks: readonly Block[]; text: string }) => (
  <details className="folded">
    <summary>Not part of the article: {describeFolded(blocks)}</summary>
    {blocks.map(({ start, end }) => (
      <p key={start}>{text.slice(start, end)}</p>
    ))}
  </details>
)

type ParagraphViewProps = { paragraph: Paragraph; article: Article; text: string }

const ParagraphView = ({ paragraph: { kind, blocks }, article, text }: ParagraphViewProps) => {
  const markings = markingsOf(article, useExplorer(selectCorpus))
  if (kind === 'folded') return <Folded blocks={blocks} text={text} />
  return (
    <p className={blocks.length === 1 ? `block-${blocks[0]?.kind ?? 'body'}` : undefined}>
      {blocks.map((block, index) => (
        <span key={block.start} className={`block-${block.kind}`}>
          {index > 0 && ' '}
          <MarkedText text={text} within={block} markings={markings} />
        </span>
      ))}
    </p>
  )
}

/** The whole text of an article in its paragraphs; what is no part of it is folded away, but there. */
export const ArticleBody = ({ article, text }: { article: Article; text: string }) => (
  <div className="article-body">
    {toParagraphs(article.blocks).map((paragraph) => (
      <ParagraphView
        key={`${paragraph.kind} ${paragraph.blocks[0]?.start ?? 0}`}
        paragraph={paragraph}
        article={article}
        text={text}
      />
    ))}
  </div>
)
