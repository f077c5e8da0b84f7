/** The service worker as a file of the site. */
import { createHash } from 'node:crypto'

/** Kept from the first visit: the page at the root, and what it loads at once or later. */
const isKept = (file: string): boolean => /^assets\/.*\.(?:js|css)$/.test(file)

/**
 * The worker's code, and before it what it keeps: of the files that the pages load, those with their
 * name in it. It is another file whenever one of them is, which is how browsers notice a new build. With
 * `isOff` it keeps nothing, and takes away what a former build has left in browsers.
 */
export const renderWorker = (
  code: string,
  files: readonly string[],
  page: string,
  isOff: boolean,
): string => {
  const kept = isOff ? [] : ['', ...files.filter(isKept).toSorted()]
  const build = createHash('sha256').update(kept.join()).update(page).digest('hex').slice(0, 12)
  return `const offline = ${JSON.stringify({ build, files: kept })};\n${code}`
}
