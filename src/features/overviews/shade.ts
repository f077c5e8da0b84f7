/** How dark a figure's ground is. */

const shades = [1, 2, 3, 4] as const
/** 0: as the page; 4: darkest. */
export type Shade = 0 | (typeof shades)[number]

/**
 * The shade of each number from 0 to `largest`, in four equal steps; more is never lighter. Nothing is
 * not shaded. Where all numbers are small the steps are of one.
 */
export const toShade = (largest: number): ((count: number) => Shade) => {
  const step = Math.max(largest, shades.length) / shades.length
  const darker = shades.slice(1).map((_, index) => 1 + step * (index + 1))
  return (count) =>
    count === 0 ? 0 : (shades[darker.filter((least) => least <= count).length] ?? 0)
}
