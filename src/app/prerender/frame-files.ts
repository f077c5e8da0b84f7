/** Where the files lie that run in pages of others. */
import { createHash } from 'node:crypto'

type Files = ReadonlyMap<string, string | Uint8Array>

/** Of what was built for frames, the file of that form. Throws where there is none. */
export const pathOf = (frames: Files, form: RegExp): string => {
  const path = [...frames.keys()].find((each) => form.test(each))
  if (path === undefined) throw new Error(`Nothing that was built for frames is ${form}.`)
  return path
}

/** The hash of a file as the attribute `integrity` wants it. */
const integrityOf = (source: string | Uint8Array): string =>
  `sha384-${createHash('sha384').update(source).digest('base64')}`

const isLoader = /(^|\/)loader-[^/]*\.js$/

/**
 * The files with the loader where hosts look for it: `embed.js`, which follows what we publish, and
 * `embed.v1.js`, which stays as it is for pages that name its hash; `embed.v1.json` says that hash.
 */
export const frameFiles = (frames: Files): Files => {
  const loader = frames.get(pathOf(frames, isLoader)) ?? ''
  const about = { file: 'embed.v1.js', version: 1, integrity: integrityOf(loader) }
  return new Map<string, string | Uint8Array>([
    ...[...frames].filter(([path]) => !isLoader.test(path)),
    ['embed.js', loader],
    ['embed.v1.js', loader],
    ['embed.v1.json', `${JSON.stringify(about, null, 2)}\n`],
  ])
}
