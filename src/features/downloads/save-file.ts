// Long enough for a browser that asks where to, and short enough to give the memory back.
const keptMs = 60_000

/** Hands a text to the browser as a file to be saved. */
export const saveFile = (name: string, type: string, text: string): void => {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), keptMs)
}
