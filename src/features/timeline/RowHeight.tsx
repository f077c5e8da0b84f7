/** Holds room for what stands in a row without taking any itself. */
export const RowHeight = ({ px }: { px: number }) => (
  <div
    ref={(element) => {
      if (element) element.style.blockSize = `${px}px`
    }}
  />
)
