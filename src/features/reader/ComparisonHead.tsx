import { useId } from 'react'
import { CloseIcon } from '#ui/icons.tsx'
import * as words from '#words/article-view.ts'
import type { Side } from './shared.ts'
import { sides } from './shared.ts'

type ComparisonHeadProps = {
  title: string
  /** How much both share, in words. */
  sharing: string
  names: Readonly<Record<Side, string>>
  shown: Side
  onShow: (side: Side) => void
  isLinked: boolean
  onLink: (isLinked: boolean) => void
  onClose: () => void
}

/** What is compared, which of both is seen where there is room for one, and the way out. */
export const ComparisonHead = (props: ComparisonHeadProps) => {
  const { title, sharing, names, shown, onShow, isLinked, onLink, onClose } = props
  const group = useId()
  return (
    <header className="side-by-side-head">
      <h2>{title}</h2>
      <p>{sharing}</p>
      <label className="side-by-side-link">
        <input
          type="checkbox"
          checked={isLinked}
          onChange={({ currentTarget }) => onLink(currentTarget.checked)}
        />{' '}
        {words.scrollTogether}
      </label>
      <fieldset className="side-by-side-switch">
        <legend className="visually-hidden">{words.articleShown}</legend>
        {sides.map((side) => (
          <label key={side}>
            <input
              type="radio"
              name={group}
              checked={shown === side}
              onChange={() => onShow(side)}
            />
            <span>{names[side]}</span>
          </label>
        ))}
      </fieldset>
      <button
        type="button"
        className="reader-close"
        aria-label={words.stopComparing}
        onClick={onClose}
      >
        <CloseIcon />
      </button>
    </header>
  )
}
