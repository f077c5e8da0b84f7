/** What the compiler puts into the page in place of the seeds. */
declare module 'virtual:corpus' {
  export const corpus: import('#model/corpus.ts').Corpus
  /** Loads the text of an article by the article's id. */
  export const articleTexts: Readonly<Record<string, () => Promise<{ text: string }>>>
}

declare module 'virtual:corpus/search' {
  /** The search index as JSON. */
  export const searchIndex: string
}
