/**
 * A scale that runs straight from knot to knot. d3-scale does the same, but brings with it how colours
 * are blended and dates are written, more than the first load of the page has room for.
 */

const between = (xs: readonly number[], ys: readonly number[], x: number): number => {
  const index = Math.max(1, Math.min(xs.length - 1, xs.findLastIndex((knot) => knot <= x) + 1))
  const [x0 = 0, x1 = 0, y0 = 0, y1 = 0] = [xs[index - 1], xs[index], ys[index - 1], ys[index]]
  const part = x1 === x0 ? 0 : (x - x0) / (x1 - x0)
  return y0 + (y1 - y0) * Math.max(0, Math.min(1, part))
}

export type Piecewise = {
  (x: number): number
  /** From the range back to the domain. */
  invert: (y: number) => number
}

/**
 * From the numbers of the domain to those of the range, exact at each pair of them; what is beyond the
 * ends, at the ends. Both must be ascending and as long, with two numbers at least.
 */
export const createPiecewise = (domain: readonly number[], range: readonly number[]): Piecewise =>
  Object.assign((x: number) => between(domain, range, x), {
    invert: (y: number) => between(range, domain, y),
  })
