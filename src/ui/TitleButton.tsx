import type { ComponentPropsWithoutRef } from 'react'
import './TitleButton.css'

/** A title that can be pressed, and looks like nothing but a title until it is pointed at. */
export const TitleButton = ({ className, ...rest }: ComponentPropsWithoutRef<'button'>) => (
  <button {...rest} type="button" className={`title-button ${className ?? ''}`} />
)
