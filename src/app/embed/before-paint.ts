/**
 * Runs before anything is painted, so that a frame never shows another ground, or more, than it was asked
 * for. Small and alone: the page waits for it. Where scripts do not run, everything is shown.
 */
import { stateNames } from '#embed/protocol.ts'

const { documentElement: page } = document
const wanted = new URLSearchParams(location.search)

/** What the address asks for, if it is one of these. */
const read = (name: string, values: readonly string[]): string | undefined =>
  values.find((value) => value === wanted.get(name))

/** What leaves parts of the page out, or draws them otherwise: the script alone knows which. */
const choices = ['event', 'quote', 'view']
const narrowing = [...stateNames.filter((name) => !choices.includes(name)), 'limit']

const theme = read('theme', ['light', 'dark'])
const ground = theme && read('bg', ['transparent'])
const waits = [
  read('view', ['timeline', 'account', 'card']),
  read('filters', ['0']) && 'unfiltered',
  narrowing.some((name) => wanted.get(name)) && 'all',
].filter((wait) => typeof wait === 'string')
if (theme) page.dataset['theme'] = theme
if (ground) page.dataset['bg'] = ground
if (waits.length > 0) page.dataset['wait'] = waits.join(' ')
// What is waited for may not come: then everything is shown that is there.
addEventListener('error', () => delete page.dataset['wait'], { capture: true, once: true })
