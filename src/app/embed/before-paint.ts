/**
 * Runs before anything is painted, so that a frame never shows another ground, or more, than it was asked
 * for. Small and alone: the page waits for it.
 */
const { documentElement: page } = document
const wanted = new URLSearchParams(location.search)

/** What the address asks for, if it is one of these. */
const read = (name: string, values: readonly string[]): string | undefined =>
  values.find((value) => value === wanted.get(name))

const theme = read('theme', ['light', 'dark'])
const ground = theme && read('bg', ['transparent'])
const part = read('view', ['timeline', 'account', 'card'])
if (theme) page.dataset['theme'] = theme
if (ground) page.dataset['bg'] = ground
if (part) page.dataset['wait'] = part
// What is waited for may not come: then everything is shown that is there.
addEventListener('error', () => delete page.dataset['wait'], { capture: true, once: true })
