/** How the page for what is not there looks, and how it finds the root of the site. Paths are below the root. */

/** How far below the root an address may lie for the page to find it without being told; pages lie two folders deep. */
export const ups = [0, 1, 2, 3] as const

const folder = '404/'

/** The sheet that shows this way of all. */
export const waySheet = (up: number): string => `${folder}up-${up}.css`

/** A relative address. */
export const wayUp = (up: number): string => (up === 0 ? './' : '../'.repeat(up))

/** The sheets that the bundler's page links, and the page's own (`public/404`). */
export const lookSheets = (bundled: string): readonly string[] => [
  ...[...bundled.matchAll(/<link rel="stylesheet"[^>]*href="\.\/([^"]+)"/g)].map(
    ([, file = '']) => file,
  ),
  `${folder}look.css`,
]

/** In the top folder every way leads to the root; of several sheets the last one counts. */
const printWaySheet = (up: number, bundled: string): string =>
  [
    ...lookSheets(bundled).map((file) => `@import"../${file}";`),
    '[data-up] { display: none }',
    `[data-up='${up}'] { display: block }`,
    '',
  ].join('\n')

/** The sheets that show one way each, by path; with it comes all that the page looks like. */
export const waySheets = (bundled: string): ReadonlyMap<string, string> =>
  new Map(ups.map((up) => [waySheet(up), printWaySheet(up, bundled)] as const))
