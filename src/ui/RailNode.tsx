import './RailNode.css'

export type RailNodeProps = {
  /** Full: it took place; half: it had begun; ring: it was planned; diamond: it is expected; ghost: said to lie here too. */
  shape: 'full' | 'half' | 'ring' | 'diamond' | 'ghost'
  size?: 'large' | 'medium' | 'small'
}

const shapes = {
  full: <circle r="7" className="rail-node-fill" />,
  half: (
    <>
      <circle r="6" />
      <path d="M0 -6A6 6 0 0 0 0 6z" className="rail-node-fill" />
    </>
  ),
  ring: <circle r="6" />,
  diamond: <path d="M0 -7.2 7.2 0 0 7.2 -7.2 0z" />,
  ghost: <circle r="6" strokeDasharray="2.6 2.1" />,
} as const

/** A node of the rail, told apart by its shape. What it means is said by the text beside it. */
export const RailNode = ({ shape, size = 'medium' }: RailNodeProps) => (
  <svg
    className={`rail-node rail-node-${size}`}
    viewBox="-8 -8 16 16"
    aria-hidden="true"
    focusable="false"
  >
    {shapes[shape]}
  </svg>
)
