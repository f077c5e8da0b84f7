/**
 * Whether somebody has scrolled a box to another place than `x`: a box of another size than was measured
 * holds what it shows nearer to its end by itself, and rounds what it is told to px.
 */
export const isScrolledFrom = (
  x: number,
  {
    scrollLeft,
    scrollWidth,
    clientWidth,
  }: Pick<Element, 'scrollLeft' | 'scrollWidth' | 'clientWidth'>,
): boolean => {
  const most = scrollWidth - clientWidth
  return most > 0 && Math.abs(Math.min(x, most) - scrollLeft) > 1
}
