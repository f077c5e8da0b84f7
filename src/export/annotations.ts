/**
 * The renderings as W3C Web Annotations: each ties a statement to the exact stretches of the published
 * article that carry it, so that the words can be found again without this program. Positions are in
 * Unicode code points of the file as it is published, a byte-order mark counted.
 *
 * What the annotation vocabulary has no word for is named by the terms of the corpus.
 */
import type { Corpus, Passage, Provenance } from '#model/corpus.ts'
import { byId } from '#model/lookup.ts'
import { speakersOf } from '#model/statement.ts'
import type { Site } from './addresses.ts'
import { viewAddress } from './addresses.ts'
import { codePointOffsets, codePointsAfter, codePointsBefore } from './code-points.ts'
import type { Rendered } from './rendered.ts'
import { listRendered, nameOf, renderingId } from './rendered.ts'
import { describeRendering } from './rendering-words.ts'

/** The text of each article by its id, as the corpus counts it. */
export type Texts = ReadonlyMap<string, string>

/**
 * Makes names of the terms of the corpus: the same wherever a visit is published, so that several can
 * be asked as one, and nobody's domain, so that nobody has to keep it.
 */
const vocabulary = 'urn:uuid:dcdcc4d1-f6ed-402f-a67c-60df97e11698#'

/** Code points of the text around a passage that a selector repeats. */
const contextLength = 32

/** Where the published files and the page lie; relative to data/ where the site is not known. */
type Places = { data: string; page: string }

type Selectable = { text: string; toCodePoint: (codeUnit: number) => number; source: string }

const toTarget = ({ start, end, exact }: Passage, { text, toCodePoint, source }: Selectable) => ({
  type: 'SpecificResource',
  source,
  selector: [
    {
      type: 'TextQuoteSelector',
      exact,
      prefix: codePointsBefore(text, start, contextLength),
      suffix: codePointsAfter(text, end, contextLength),
    },
    { type: 'TextPositionSelector', start: toCodePoint(start), end: toCodePoint(end) },
  ],
})

/** The basis, and its reason where there is one; left out where nothing rests on anything. */
const toBasis = (key: string, provenance: Provenance | null) => {
  if (!provenance) return {}
  const { basis, because } = provenance
  return { [key]: because === null ? { basis } : { basis, because } }
}

const toAgent = (corpus: Corpus, id: string, { page }: Places) => ({
  id: viewAddress(page, 'people', id),
  type: byId(corpus.people).get(id)?.kind === 'organisation' ? 'Organization' : 'Person',
  name: nameOf(corpus, id),
})

const toTopic = (corpus: Corpus, id: string, { page }: Places) => ({
  id: viewAddress(page, 'topics', id),
  label: byId(corpus.topics).get(id)?.label ?? id,
})

const toOccasion = ({ occasion }: Rendered, { page }: Places) =>
  occasion && {
    id: viewAddress(page, 'event', occasion.id),
    label: occasion.title,
    when: occasion.when,
    ...(occasion.when === null ? {} : toBasis('whenBasis', occasion)),
  }

const toRenderingBody = (rendered: Rendered, places: Places) => {
  const { corpus, statement, rendering } = rendered
  return {
    type: 'Rendering',
    statement: { id: viewAddress(places.page, 'quote', statement.id) },
    form: rendering.form,
    place: rendering.place,
    speaker: speakersOf(statement).map((id) => toAgent(corpus, id, places)),
    ...toBasis('speakerBasis', rendering.speakerBasis),
    occasion: toOccasion(rendered, places),
    ...toBasis('occasionBasis', rendering.occasionBasis),
    origin: rendering.origin === null ? null : toAgent(corpus, rendering.origin, places),
    ...toBasis('originBasis', rendering.originBasis),
    topics: statement.topics.map((id) => toTopic(corpus, id, places)),
  }
}

const toBodies = (rendered: Rendered, places: Places) => {
  const { corpus, statement } = rendered
  const text = (purpose: 'describing' | 'tagging', value: string) => ({
    type: 'TextualBody',
    purpose,
    format: 'text/plain',
    value,
  })
  return [
    toRenderingBody(rendered, places),
    // For readers that know the annotation vocabulary and nothing else.
    { ...text('describing', describeRendering(rendered)), language: 'en' },
    ...statement.topics.map((id) => text('tagging', toTopic(corpus, id, places).label)),
  ]
}

const toAnnotation = (rendered: Rendered, selectable: Selectable, places: Places) => ({
  id: `${places.data}annotations.jsonld#${encodeURIComponent(renderingId(rendered))}`,
  type: 'Annotation',
  motivation: 'identifying',
  body: toBodies(rendered, places),
  target: rendered.rendering.passages.map((passage) => toTarget(passage, selectable)),
})

const toSelectables = (corpus: Corpus, texts: Texts, { data }: Places) =>
  new Map(
    corpus.articles.flatMap(({ id, file }) => {
      const text = texts.get(id)
      if (text === undefined) return []
      const source = `${data}articles/${encodeURIComponent(file)}`
      return [[id, { text, toCodePoint: codePointOffsets(text), source }] as const]
    }),
  )

/**
 * An AnnotationCollection as JSON-LD, one annotation for each rendering, all on its first page.
 * Addresses are absolute below `site`, else relative to the folder data/. Throws where the text of an
 * article that carries a rendering is missing.
 */
export const printAnnotations = (corpus: Corpus, texts: Texts, site: Site): string => {
  const places = site === null ? { data: '', page: '../' } : { data: `${site}data/`, page: site }
  const selectables = toSelectables(corpus, texts, places)
  const items = listRendered(corpus).map((rendered) => {
    const selectable = selectables.get(rendered.rendering.article)
    if (selectable) return toAnnotation(rendered, selectable, places)
    throw new Error(`The text of the article "${rendered.rendering.article}" is missing.`)
  })
  const id = `${places.data}annotations.jsonld`
  const collection = {
    '@context': ['http://www.w3.org/ns/anno.jsonld', { '@vocab': vocabulary }],
    id,
    type: 'AnnotationCollection',
    label: corpus.visit.title,
    total: items.length,
    first: { id: `${id}#page`, type: 'AnnotationPage', partOf: id, startIndex: 0, items },
    last: `${id}#page`,
  }
  return `${JSON.stringify(collection, null, 2)}\n`
}
