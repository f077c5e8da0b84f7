import type { Corpus } from '#model/corpus.ts'
import { facetValues } from '#model/filter-counts.ts'
import { byId } from '#model/lookup.ts'
import { shortNames } from '#model/person-name.ts'

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
    <h2>A quote in a story</h2>
    <p>
      A story of your own stands here, in your own type. Where it quotes, a card brings the words as
      an article gives them, who said them, and what of that is inferred.
    </p>
    <Frame query={quoteQuery(quote)} title="Quote" />
    <p>
      The card is as tall as it has to be, and grows when a reader compares the articles. What is
      below it makes room.
    </p>
  </article>
)

const Buttons = ({ corpus }: { corpus: Corpus }) => {
  const people = facetValues(corpus).people.slice(0, 4)
  return (
    <section>
      <h2>Buttons of the page around it</h2>
      <p>
        These buttons are this page’s own, and so is the line that says what is chosen in the frame.
      </p>
      <p className="example-buttons">
        <button type="button" data-people="">
          Everything
        </button>
        {people.map((id) => (
          <button key={id} type="button" data-people={id}>
            {shortNames(corpus.people).get(id) ?? byId(corpus.people).get(id)?.name ?? id}
          </button>
        ))}
      </p>
      <p>
        Chosen: <output className="example-chosen">nothing</output>
      </p>
      <Frame className="example-commanded" query="?view=timeline&filters=0" title="Timeline" />
    </section>
  )
}

/** Frames of the site, each with another address, as a host would show them. `quotes` are ids, `root` ends with a slash. */
export const Examples = ({ quotes, corpus, root }: ExamplesProps) => (
  <main className="examples">
    <h1>Embedded: examples</h1>
    <p>
      Each frame below is the same page with another address.{' '}
      <a href={root}>{corpus.visit.title}</a> gives the code: “Share or embed”.
    </p>
    <section>
      <h2>Three beside each other</h2>
      <div className="example-row">
        {quotes.map((quote) => (
          <Frame key={quote} query={quoteQuery(quote)} title="Quote" />
        ))}
      </div>
    </section>
    {quotes[0] !== undefined && <Story quote={quotes[0]} />}
    <Buttons corpus={corpus} />
    <section className="example-dark">
      <h2>On a dark page, whose ground shines through</h2>
      <Frame
        className="example-frame-dark"
        query="?view=timeline&theme=dark&bg=transparent"
        title="Timeline"
      />
    </section>
    <section className="example-narrow">
      <h2>In a narrow column</h2>
      <Frame query="?view=account&filters=0&limit=3" title="Account" />
    </section>
    <section>
      <h2>Of a fixed height</h2>
      <Frame className="example-fixed" query="?height=fixed" title="Timeline" />
    </section>
  </main>
)
