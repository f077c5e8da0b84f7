/** Addresses of what is published, relative or below the address of the site. */

/** The address under which the site is published, ending with a slash; null where nobody said. */
export type Site = string | null

/** An id as a value of a query. Its tildes are encoded, because in the page's addresses one sets a passage off. */
export const encodeId = (id: string): string => encodeURIComponent(id).replaceAll('~', '%7E')

/** The page with one thing chosen: `?quote=id` below `root`, which ends with a slash. */
export const viewAddress = (
  root: string,
  parameter: 'quote' | 'event' | 'people' | 'topics',
  id: string,
): string => `${root}?${parameter}=${encodeId(id)}`
