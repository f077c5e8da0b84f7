import { passageId } from '#evidence/article-address.ts'
import type { Article, Block } from '#model/corpus.ts'
import { notOfArticle } from '#words/article-view.ts'
import type { Drawing } from './drawing.ts'
import { MarkedText } from './MarkedText.tsx'
import { markingsOf } from './markings.ts'
import type { Paragraph } from './paragraphs.ts'
import { describeFolded, toParagraphs } from './paragraphs.ts'

const Folded = ({ blocks, text }: { blocks: readonly Block[]; text: string }) => (
  <details className="folded">
    <summary>{notOfArticle(describeFolded(blocks))}</summary>
    {blocks.map(({ start, end }) => (
      <p key={start}>{text.slice(start, end)}</p>
    ))}
  </details>
)

export type ArticleTextProps = {
  article: Article
  text: string
  drawing: Drawing
}

type ParagraphViewProps = ArticleTextProps & { paragraph: Paragraph }

const ParagraphView = ({ paragraph, article, text, drawing }: ParagraphViewProps) => {
  const { kind, blocks } = paragraph
  if (kind === 'folded') return <Folded blocks={blocks} text={text} />
  return (
    <p className={blocks.length === 1 ? `block-${blocks[0]?.kind ?? 'body'}` : undefined}>
      {blocks.map((block, index) => (
        <span
          key={block.start}
          className={`block-${block.kind}`}
          data-block={block.start}
          tabIndex={-1}
        >
          {index > 0 && ' '}
          {[...(drawing.spots ?? [])]
            .filter((start) => start >= block.start && start < block.end)
            .map((start) => (
              <span key={start} id={passageId(start)} />
            ))}
          <MarkedText
            text={text}
            within={block}
            markings={markingsOf(article, drawing.corpus)}
            drawing={drawing}
          />
        </span>
      ))}
    </p>
  )
}

/**
 * The whole text of an article in its paragraphs, every passage marked; what is no part of it is folded
 * away, but there. It knows no store, so that a page without one can show it as well.
 */
export const ArticleText = ({ article, text, drawing }: ArticleTextProps) => (
  <div className="article-text">
    {toParagraphs(article.blocks).map((paragraph) => (
      <ParagraphView
        key={`${paragraph.kind} ${paragraph.blocks[0]?.start ?? 0}`}
        paragraph={paragraph}
        article={article}
        text={text}
        drawing={drawing}
      />
    ))}
  </div>
)
