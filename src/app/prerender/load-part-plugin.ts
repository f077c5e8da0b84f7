/** Has every import() of the built page go through `loadPart`, so that what did not come can be asked for again. */
import path from 'node:path'
import type { Plugin } from 'vite'

/** What Vite puts around an import(), giving it the style sheets that come with it. */
const preloadHelper = /^\0vite\/preload-helper/

const ours = path.join(import.meta.dirname, '../load-part.ts')

const opening = '()=>'
const quotes = ['`', '"', "'"]

/** The code up to an import(), with the function around it given what to import by. */
const withParameter = (before: string, file: string): string => {
  const at = before.lastIndexOf(opening)
  if (at < 0) throw new Error(`No function stands around the import() of ${file}.`)
  return `${before.slice(0, at)}(importPart)=>${before.slice(at + opening.length)}`
}

/** `()=>import("./a.js")` as `(importPart)=>importPart("./a.js")`, wherever this file is imported. */
const letAskAgain = (code: string, file: string): string =>
  quotes.reduce((done, quote) => {
    const name = `${quote}./${file}${quote}`
    const [first = '', ...others] = done.split(`import(${name})`)
    return others.reduce(
      (before, after) => `${withParameter(before, file)}importPart(${name})${after}`,
      first,
    )
  }, code)

/** Takes the place of what Vite would load parts with, which never asks twice. */
export const loadPartPlugin = (): Plugin => ({
  name: 'load-part',
  apply: 'build',
  enforce: 'pre',
  // A frame has scripts of another kind.
  applyToEnvironment: ({ name }) => name === 'client',
  load: {
    filter: { id: preloadHelper },
    handler: () => `export { loadPart as __vitePreload } from ${JSON.stringify(ours)}`,
  },
  generateBundle: {
    // Vite looks for each import() to tell which style sheets come with it.
    order: 'post',
    handler(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue
        const files = chunk.dynamicImports.map((file) => path.basename(file))
        chunk.code = files.reduce(letAskAgain, chunk.code)
      }
    },
  },
})
