/**
 * The address under which the site will be published, ending with a slash: `SITE_URL` in the
 * environment. Null where it is not set; throws where it is no http(s) address. What an address says
 * beyond its path is no part of a folder and left out.
 */
export function siteAddress(): string | null {
  const given = process.env['SITE_URL'] ?? ''
  if (given === '') return null
  const address = URL.canParse(given) ? new URL(given) : null
  if (address === null || !/^https?:$/.test(address.protocol)) {
    throw new Error(`SITE_URL must be an http(s) address, not "${given}".`)
  }
  const { origin, pathname } = address
  return `${origin}${pathname.replace(/\/*$/, '/')}`
}
