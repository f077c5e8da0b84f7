/** When the articles themselves appeared. */

const bases = { stated: '', record: ' (from the record line)', inferred: ' (inferred)' }

/** "14:08 Oslo time". */
export const timeIn = (clock: string, zone: string): string => `${clock} ${zone}`
/** As the article states it, and as the visit counts. */
export const clocks = (stated: string, here: string): string => `${stated}, ${here}`
/** "published Monday 3 March 2031, 16:38 IST, in its own words “4:38 PM IST”; 14:08 Oslo time". */
export const published = (
  date: string,
  { basis, own, here }: { basis: keyof typeof bases; own: string | null; here: string | null },
): string => {
  const said = here !== null && own ? `, in its own words “${own}”` : ''
  return `published ${date}${said}${here === null ? '' : `; ${here}`}${bases[basis]}`
}
