/** What the tests use of the reader of BibTeX, which brings no types of its own. */
declare module '@citation-js/core' {
  type Read = {
    id: string
    type: string
    title: string
    author?: { family?: string; given?: string; literal?: string }[]
    publisher?: string
    issued?: { 'date-parts': number[][] }
    URL?: string
    note: string
  }

  export const plugins: { input: { chain: (text: string) => Read[] } }
}
declare module '@citation-js/plugin-bibtex'
