/** Writing to the clipboard, as far as the browser and a page around ours allow it. */

/**
 * By a field of its own: where the clipboard is refused, as in a frame that was not granted it, browsers
 * still take what is selected.
 */
const copySelected = (text: string): boolean => {
  const field = document.createElement('textarea')
  field.value = text
  field.readOnly = true
  field.className = 'visually-hidden'
  const focused = document.activeElement
  // Inside what has the focus, because what lies outside a modal dialog cannot be selected.
  ;(focused?.parentElement ?? document.body).append(field)
  field.focus({ preventScroll: true })
  field.select()
  try {
    return document.execCommand('copy')
  } catch {
    return false
  } finally {
    field.remove()
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true })
  }
}

/** Chrome's, and so far only its own. */
type PolicyDocument = Document & { featurePolicy?: { allowsFeature: (feature: string) => boolean } }

/** Whether a frame may write by itself. Chrome complains on the console of one that tries all the same. */
const mayWrite = (): boolean => {
  const { featurePolicy }: PolicyDocument = document
  return featurePolicy?.allowsFeature('clipboard-write') ?? true
}

/** A browser that asks the reader for leave may never be answered. */
const patienceMs = 3000

const write = (text: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const giveUp = () => reject(new Error('The browser does not answer.'))
    const timer = setTimeout(giveUp, patienceMs)
    const settle = () => clearTimeout(timer)
    navigator.clipboard.writeText(text).then(resolve, reject).finally(settle)
  })

/** Copies a text after a press; false where neither way is allowed. */
export const copyText = async (text: string): Promise<boolean> => {
  if (!mayWrite()) return copySelected(text)
  try {
    await write(text)
    return true
  } catch {
    return copySelected(text)
  }
}
