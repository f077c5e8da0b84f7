/** Going through the page with Tab alone. */
import type { Frame, Page } from 'playwright-core'

const controls = 'a[href], button, input, select, textarea, summary, [tabindex="0"]'

/** Numbers every control that can be seen and used, so that a walk can tell which it has met. */
export const numberControls = (page: Page | Frame): Promise<number[]> =>
  page.evaluate((selector) => {
    const all = [...document.querySelectorAll<HTMLElement>(selector)].filter(
      (control) =>
        control.checkVisibility({ visibilityProperty: true }) && !control.matches(':disabled'),
    )
    all.forEach((control, index) => (control.dataset['control'] = String(index)))
    // Of the timeline's marks and of a group of radio buttons one has the tab stop; the others are
    // reached by arrows.
    const isStop = (control: HTMLElement) =>
      control.tabIndex >= 0 && !control.matches('[type=radio]:not(:checked)')
    return all.flatMap((control, index) => (isStop(control) ? index : []))
  }, controls)

/** Which control has the focus, and what it is if that cannot be seen; null where none of them has it. */
export const focused = (page: Page | Frame) =>
  page.evaluate(() => {
    const { activeElement } = document
    if (!(activeElement instanceof HTMLElement)) return null
    const number = activeElement.dataset['control']
    if (number === undefined) return null
    const isOutlined = ({ outlineStyle, boxShadow }: CSSStyleDeclaration): boolean =>
      outlineStyle !== 'none' || boxShadow !== 'none'
    // A control that is larger than what is seen of it may draw the focus about that.
    const shown = [activeElement, activeElement.closest('label')].some(
      (element) =>
        element !== null &&
        (isOutlined(getComputedStyle(element)) ||
          isOutlined(getComputedStyle(element, '::before'))),
    )
    const box = (activeElement.closest('label') ?? activeElement).getBoundingClientRect()
    const isInView =
      box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth
    return {
      number: Number(number),
      unseen: shown && isInView ? null : activeElement.outerHTML.slice(0, 200),
    }
  })

export type Met = NonNullable<Awaited<ReturnType<typeof focused>>>

/** Presses Tab from the top of the page until it leaves it. */
export async function walk(page: Page): Promise<Met[]> {
  const met = new Map<number, Met>()
  for (;;) {
    await page.keyboard.press('Tab')
    const control = await focused(page)
    if (!control || met.has(control.number)) return [...met.values()]
    met.set(control.number, control)
  }
}
