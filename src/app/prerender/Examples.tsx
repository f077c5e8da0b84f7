import type { Corpus } from '#model/corpus.ts'
import { facetValues } from '#model/filter-counts.ts'
import { byId } from '#model/lookup.ts'
import { shortNames } from '#model/person-name.ts'
import { Sentence } from '#ui/Sentence.tsx'
import * as words from '#words/examples.ts'

export type ExamplesProps = { quotes: readonly string[]; corpus: Corpus; root: string }

type FrameProps = { query: string; title: string; className?: string }

const Frame = ({ query, title, className = '' }: FrameProps) => (
  <iframe
    className={`example-frame ${className}`}
    src={`../${query}`}
    title={title}
    sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"
    allow="clipboard-write"
    loading="lazy"
  />
)

const quoteQuery = (id: string, more = ''): string =>
  `?quote=${encodeURIComponent(id)}&view=card${more}`

const Story = ({ quote }: { quote: string }) => (
  <article className="example-story">
    <h2>{words.story.heading}</h2>
    <p>{words.story.before}</p>
    <Frame query={quoteQuery(quote)} title={words.frames.quote} />
    <p>{words.story.after}</p>
  </article>
)

const Buttons = ({ corpus }: { corpus: Corpus }) => {
  const people = facetValues(corpus).people.slice(0, 4)
  return (
    <section>
      <h2>{words.buttons.heading}</h2>
      <p>{words.buttons.note}</p>
      <p className="example-buttons">
        <button type="button" data-people="">
          {words.buttons.everything}
        </button>
        {people.map((id) => (
          <button key={id} type="button" data-people={id}>
            {shortNames(corpus.people).get(id) ?? byId(corpus.people).get(id)?.name ?? id}
          </button>
        ))}
      </p>
      <p>
        <Sentence
          of={words.chosen(<output className="example-chosen">{words.buttons.nothing}</output>)}
        />
      </p>
      <Frame
        className="example-commanded"
        query="?view=timeline&filters=0"
        title={words.frames.timeline}
      />
    </section>
  )
}

/** Frames of the site, each with another address, as a host would show them. `quotes` are ids, `root` ends with a slash. */
export const Examples = ({ quotes, corpus, root }: ExamplesProps) => (
  <main className="examples">
    <header>
      <h1>{words.heading}</h1>
      <p>
        <Sentence of={words.note(<a href={root}>{corpus.visit.title}</a>)} />
      </p>
    </header>
    <section>
      <h2>{words.beside}</h2>
      <div className="example-row">
        {quotes.map((quote) => (
          <Frame key={quote} query={quoteQuery(quote)} title={words.frames.quote} />
        ))}
      </div>
    </section>
    {quotes[0] !== undefined && <Story quote={quotes[0]} />}
    <Buttons corpus={corpus} />
    <section className="example-dark">
      <h2>{words.dark}</h2>
      <Frame
        className="example-frame-dark"
        query="?view=timeline&theme=dark&bg=transparent"
        title={words.frames.timeline}
      />
    </section>
    <div className="example-pair">
      <section className="example-narrow">
        <h2>{words.narrow}</h2>
        <Frame query="?view=account&filters=0&limit=3" title={words.frames.account} />
      </section>
      <section>
        <h2>{words.fixed}</h2>
        <Frame className="example-fixed" query="?height=fixed" title={words.frames.timeline} />
      </section>
    </div>
  </main>
)
