/** What the tests use of the JSON-LD processor, which brings no types of its own. */
declare module 'jsonld' {
  type Options = {
    /** Where relative addresses begin. */
    base?: string
    documentLoader: (address: string) => Promise<{ document: unknown; documentUrl: string }>
    /** Throws where anything would be lost. */
    safe: boolean
  }

  const jsonld: {
    /** The document without a context: every name and address in full. */
    expand: (document: unknown, options: Options) => Promise<unknown>
    /** The document written with the names of a context. */
    compact: (document: unknown, context: string, options: Options) => Promise<unknown>
    /** The RDF of the document as canonical N-Quads. */
    canonize: (document: unknown, options: Options) => Promise<string>
  }
  export default jsonld
}
