import { PassageLink } from '#evidence/PassageLink.tsx'
import { articleName } from '#model/article-name.ts'
import type { Article } from '#model/corpus.ts'
import { useExplorer } from '#store/explorer-context.tsx'
import { selectCorpus } from '#store/selectors.ts'
import * as words from '#words/reader.ts'
import { ArticleFacts } from './ArticleFacts.tsx'
import { contentsOf, describeAlone, describeContents } from './contents.ts'
import './ArticleList.css'

/** What the article says of itself, and the line it came under, letter by letter. */
const OwnLines = ({ lines }: { lines: Article['ownLines'] }) => (
  <ul className="article-own-lines">
    {lines.map(({ kind, start, exact }) => (
      <li key={start}>{words.ownLine(words.ownLines[kind], exact)}</li>
    ))}
  </ul>
)

const ArticleItem = ({ article }: { article: Article }) => {
  const corpus = useExplorer(selectCorpus)
  const contents = contentsOf(article, corpus)
  return (
    <li>
      <h3>
        <PassageLink id={`article-${article.id}`} article={article.id} start={null}>
          {articleName(article)}
        </PassageLink>
      </h3>
      <ArticleFacts article={article} corpus={corpus} />
      <OwnLines lines={article.ownLines} />
      <p>{describeContents(contents)}</p>
      <p className="article-list-alone">{describeAlone(contents)}</p>
    </li>
  )
}

/** The articles everything is taken from; each opens in the reader. */
export const ArticleList = () => {
  const { articles } = useExplorer(selectCorpus)
  return (
    <section className="article-list" aria-labelledby="article-list">
      <h2 id="article-list">{words.heading}</h2>
      <ol>
        {articles.map((article) => (
          <ArticleItem key={article.id} article={article} />
        ))}
      </ol>
    </section>
  )
}
