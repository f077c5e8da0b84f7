/** The vocabulary of schema.org, as the types that are published of it have it. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const { resolve } = createRequire(import.meta.url)
const source = readFileSync(resolve('schema-dts').replace(/\.js$/, '.d.ts'), 'utf8')

type Interface = { parents: readonly string[]; properties: readonly string[] }

const interfaces: ReadonlyMap<string, Interface> = new Map(
  [...source.matchAll(/^(?:export )?interface (\w+) extends ([^{]+)\{\n(.*?)^\}/gms)].map(
    ([, name = '', parents = '', body = '']) => [
      name,
      {
        parents: parents.match(/\w+Base/g) ?? [],
        properties: [...body.matchAll(/^ {4}"(\w+)"\?:/gm)].map(([, property = '']) => property),
      },
    ],
  ),
)

const propertiesOf = (name: string): readonly string[] => {
  const { parents, properties } = interfaces.get(name) ?? { parents: [], properties: [] }
  return [...properties, ...parents.flatMap(propertiesOf)]
}

/** What of the data is no term of the vocabulary, or not of this type: "Event.speaker". Empty where all is. */
export const strangeTerms = (data: unknown, from = ''): readonly string[] => {
  if (Array.isArray(data)) return data.flatMap((each) => strangeTerms(each, from))
  if (typeof data !== 'object' || data === null) return []
  const type = '@type' in data ? String(data['@type']) : ''
  if (!interfaces.has(`${type}Leaf`)) return [`${from} is a ${type}`]
  const known = new Set(propertiesOf(`${type}Leaf`))
  return Object.entries(data).flatMap(([name, value]) => {
    if (name.startsWith('@')) return []
    if (!known.has(name)) return [`${type}.${name}`]
    return strangeTerms(value, `${type}.${name}`)
  })
}
