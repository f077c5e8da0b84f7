/** Addresses of what is published, relative or below the address of the site. */

/** The address under which the site is published, ending with a slash; null where nobody said. */
export type Site = string | null

/**
 * The page with one thing chosen: `?quote=id` below `root`, which ends with a slash. The tilde of an
 * id is encoded, because in the page's addresses it sets a passage off.
 */
export const viewAddress = (
  root: string,
  parameter: 'quote' | 'event' | 'people' | 'topics',
  id: string,
): string => `${root}?${parameter}=${encodeURIComponent(id).replaceAll('~', '%7E')}`
