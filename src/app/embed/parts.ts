/**
 * Holds the parts of the frame's scripts, each of which runs when it is first needed. Those of the first
 * file are there from the start; the second is asked for with the first part that is in none yet. A frame
 * without an origin may load classic scripts and no modules: this does for them what `import()` does.
 */
type Require = (name: string) => object | Promise<object>
type Part = (require: Require, exports: object) => void

const parts = new Map<string, Part>()
const made = new Map<string, object>()
let loading: Promise<unknown> | null = null

const make = (name: string): object => {
  const known = made.get(name)
  if (known) return known
  const part = parts.get(name)
  if (!part) throw new Error(`No script of the frame has the part "${name}".`)
  const exports = {}
  made.set(name, exports)
  part(require, exports)
  return exports
}

/** Puts a copy into the page, and so has it loaded. */
const loadCopy = (waiting: Element): Promise<void> =>
  new Promise((resolve, reject) => {
    const copy = waiting.cloneNode()
    copy.addEventListener('load', () => resolve())
    copy.addEventListener('error', () => reject(new Error('A part of the page is missing.')))
    document.head.append(copy)
  })

/**
 * Script and style wait in a template: an address that is given by a script is refused here. The event
 * `part-missing` tells where they did not come.
 */
const loadRest = async (): Promise<void> => {
  const waiting = document.querySelector('template')?.content.children ?? []
  try {
    await Promise.all([...waiting].map(loadCopy))
  } catch (reason) {
    // Whoever asks again tries again.
    loading = null
    document.dispatchEvent(new Event('part-missing'))
    throw reason
  }
}

const makeLater = async (name: string): Promise<object> => {
  await (loading ??= loadRest())
  return make(name)
}

/** What the part exports; a promise of it where the part is not there yet. */
function require(name: string): object | Promise<object> {
  return parts.has(name) ? make(name) : makeLater(name)
}

/** What both files call; the first says what begins. */
const addParts = (added: Readonly<Record<string, Part>>, entry?: string): void => {
  for (const [name, part] of Object.entries(added)) parts.set(name, part)
  if (entry !== undefined) make(entry)
}

Object.assign(window, { visitTimelineParts: addParts })
