/** What articles are called. */

/** By its first words, where it has no title. */
export const untitled = (opening: string, record: string): string =>
  `[${opening} …] record ${record}`
export const shortName = (record: string, source: string): string => `${record} ${source}`
