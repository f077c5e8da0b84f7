/** Classic scripts made of the chunks of one build. */

/** One chunk, in the form in which a chunk gets others by `require` and gives by `exports`. */
export type Chunk = {
  fileName: string
  code: string
  isEntry: boolean
  /** File names of the chunks that it cannot begin without. */
  imports: readonly string[]
}

/** The name by which chunks of one folder ask for each other. */
const nameOf = ({ fileName }: Chunk): string => `./${fileName.split('/').at(-1)}`

/**
 * One script that hands the chunks to what holds parts (`app/embed/parts.ts`), and says which of them
 * begins, if one does. Strict, as modules are, which the chunks were made of.
 */
export const printParts = (chunks: readonly Chunk[], entry?: Chunk): string => {
  const parts = chunks.map(
    (chunk) => `${JSON.stringify(nameOf(chunk))}:(require,exports)=>{${chunk.code}\n}`,
  )
  const begin = entry ? `,${JSON.stringify(nameOf(entry))}` : ''
  return `"use strict";visitTimelineParts({${parts.join(',\n')}}${begin});\n`
}

/** The chunks in two: those that the entry needs to begin, itself first, and the rest. Throws where none is the entry. */
export const splitParts = <C extends Chunk>(chunks: readonly C[]) => {
  const entry = chunks.find(({ isEntry }) => isEntry)
  if (!entry) throw new Error('No chunk of the build is its entry.')
  const needed = new Set([entry])
  // What is added on the way is gone through as well.
  for (const { imports } of needed) {
    for (const chunk of chunks) if (imports.includes(chunk.fileName)) needed.add(chunk)
  }
  return { entry, needed: [...needed], rest: chunks.filter((chunk) => !needed.has(chunk)) }
}
