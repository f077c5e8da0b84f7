/**
 * What a build puts around every import() of the page, in place of what Vite would: a part that did not come
 * can be asked for again. A browser keeps a script that was cut off on its way as broken for as long as the
 * page is open; so it is asked for at another address.
 */

type Module = object

/** Longer than a part takes over a bad connection. After that it may never come. */
const patienceSeconds = 20

const inTime = <Part>(part: Promise<Part>): Promise<Part> =>
  new Promise((resolve, reject) => {
    const giveUp = () => reject(new Error(`It did not come within ${patienceSeconds} seconds.`))
    const timer = setTimeout(giveUp, patienceSeconds * 1000)
    const settle = () => clearTimeout(timer)
    part.then(resolve, reject).finally(settle)
  })

/** How often an address was asked for, what may still come of that, and what is said of it now. */
type Asked<Part> = {
  count: number
  coming: readonly Promise<Part>[]
  answer: Promise<Part> | null
}

/** Asks once for each address, and after a failure anew: then whatever comes first is taken. */
const asker = <Part>(ask: (address: string) => Promise<Part>) => {
  const all = new Map<string, Asked<Part>>()
  return (address: string): Promise<Part> => {
    const { count, coming, answer } = all.get(address) ?? { count: 0, coming: [], answer: null }
    if (answer) return answer
    const newest = ask(count === 0 ? address : `${address}?retry=${count}`)
    const asked: Asked<Part> = { count: count + 1, coming: [...coming, newest], answer: null }
    all.set(address, asked)
    // Where nothing comes, the reason is that of the newest.
    asked.answer = inTime(Promise.any(asked.coming).catch(() => newest))
    asked.answer.catch(() => (asked.answer = null))
    return asked.answer
  }
}

const askForScript = asker(async (address) => {
  // oxlint-disable-next-line typescript/no-unsafe-assignment -- an import() of what only the build knows
  const module: Module = await import(/* @vite-ignore */ address)
  // Cut off before its first word it would be no error to the browser.
  if (Object.keys(module).length === 0) throw new Error('It came empty.')
  return module
})

const askForStyle = asker(
  (address) =>
    new Promise<void>((resolve, reject) => {
      const link = document.createElement('link')
      link.rel = 'stylesheet'
      link.href = address
      link.addEventListener('load', () => resolve())
      link.addEventListener('error', () => {
        link.remove()
        reject(new Error('Its style did not come.'))
      })
      document.head.append(link)
    }),
)

/** Imports a file named relative to this one, as all scripts of a build are. */
const importPart = (file: string): Promise<Module> =>
  askForScript(new URL(file, import.meta.url).href)

/**
 * What `load` makes of the part that it imports, once that is there, and with it the style sheets among the
 * files it needs, named relative to `from`. Scripts that it needs besides are there already. Rejects where
 * something does not come, or not in time; asking again then tries again.
 */
export const loadPart = async <Part>(
  load: (importPart: (file: string) => Promise<Module>) => Promise<Part>,
  needed: readonly string[] | undefined,
  from: string,
): Promise<Part> => {
  const styles = (needed ?? []).filter((name) => name.endsWith('.css'))
  const [part] = await Promise.all([
    load(importPart),
    ...styles.map((name) => askForStyle(new URL(name, from).href)),
  ])
  return part
}
