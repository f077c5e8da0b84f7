/** A path below the root as it stands in an address. */
export const encodePath = (path: string): string =>
  path.split('/').map(encodeURIComponent).join('/')
