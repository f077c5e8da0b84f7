/**
 * The address under which others find the site, ending with a slash, for what leaves the page: `root` as seen
 * from the address of the page. Null where the page has no address that others can follow.
 */
export const siteOf = (root: string, page: string): string | null => {
  const address = URL.canParse(root, page) ? new URL(root, page) : null
  return address && /^https?:$/.test(address.protocol) ? address.href : null
}
