/** Links of a page that does not hold all that others tell. */
import { encodePath } from '#store/encode-path.ts'

const toPage = (kind: string, id: string, root: string): string =>
  // A difference has no page of its own: the first one tells them all.
  kind === 'difference' ? `${root}#difference-${id}` : `${root}${encodePath(`${kind}/${id}/`)}`

/**
 * The page as HTML in which what would lead to an event, quote or difference further down leads to where
 * it is told, if it is not here. `root` ends with a slash.
 */
export const leadElsewhere = (html: string, root: string): string => {
  const here = new Set(
    Array.from(html.matchAll(/ id="((?:event|quote|difference)-[^"]+)"/g), ([, id]) => id),
  )
  return html.replace(
    /href="#(event|quote|difference)-([^"]+)"/g,
    (link, kind: string, id: string) =>
      here.has(`${kind}-${id}`) ? link : `href="${toPage(kind, id, root)}"`,
  )
}
