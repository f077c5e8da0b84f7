/** The headers that hosts are asked to send, as `public/_headers` lists them. */
import { readFile } from 'node:fs/promises'

/** The headers of one pattern, such as "/*"; none where the file does not have it. */
export async function headersFor(pattern: string): Promise<Record<string, string>> {
  const lines = (await readFile('public/_headers', 'utf8')).split('\n')
  const first = lines.indexOf(pattern) + 1
  const rest = first === 0 ? [] : lines.slice(first)
  const end = rest.findIndex((line) => !line.startsWith(' '))
  return Object.fromEntries(
    rest.slice(0, end).map((line) => {
      const [name = '', ...value] = line.trim().split(': ')
      return [name, value.join(': ')]
    }),
  )
}
