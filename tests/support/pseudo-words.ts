/** Writes the catalogue of a language that nobody speaks into a folder that a build can take its texts from. */
import { readdir, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'

const english = resolve('src/words/en')
const language = 'language.ts'

const print = async (file: string): Promise<string> => {
  const source = join(english, file)
  // The names of what a module exports are what is asked for here.
  const names = Object.keys((await import(/* @vite-ignore */ source)) as object)
  return [
    `import * as english from ${JSON.stringify(source)}`,
    `import { pseudo } from ${JSON.stringify(resolve('tests/support/pseudo-text.ts'))}`,
    ...names.map((name) => `export const ${name} = pseudo(english.${name})`),
  ].join('\n')
}

/** Fills the folder with the same files as the English one, for lines that begin on this side. */
export async function writePseudoWords(folder: string, direction: 'ltr' | 'rtl') {
  const files = (await readdir(english)).filter((file) => file !== language)
  const modules = await Promise.all(files.map(async (file) => [file, await print(file)] as const))
  const ofLanguage = `export const direction = '${direction}'\n`
  await Promise.all(
    [...modules, [language, ofLanguage] as const].map(([file, text]) =>
      writeFile(join(folder, file), text),
    ),
  )
}
