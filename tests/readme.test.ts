import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { compileCorpus } from '#compiler/compile-corpus.ts'
import { problemCatalogue } from '#compiler/problem-catalogue.ts'
import { readSeeds } from '#compiler/read-seeds.ts'

type Package = {
  engines: { node: string }
  scripts: Record<string, string>
  dependencies: Record<string, string>
  devDependencies: Record<string, string>
}

// npm itself refuses a package.json of another shape.
const packageJson = JSON.parse(readFileSync('package.json', 'utf8')) as Package
const readme = readFileSync('README.md', 'utf8')
const between = (start: string, end: string) => readme.split(start)[1]?.split(end)[0] ?? ''
const toBytes = (indented: string) => new TextEncoder().encode(indented.replaceAll(/^ {3}/gm, ''))
const matches = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].map(([, found = '']) => found)

describe('README', () => {
  it('lists every code of the problem catalogue with its title', () => {
    const listed = matches(between('<!-- problems -->', '<!-- /problems -->'), /^\| (`.+\S) +\|$/gm)
    const rows = listed.map((row) => row.replace(/ +\| +/, ' | '))
    expect(rows).toEqual(
      Object.entries(problemCatalogue)
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .map(([code, { title }]) => `\`${code}\` | ${title}`),
    )
  })

  it('names only commands that exist', () => {
    const commands = matches(readme, /npm run ([\w:]+)/g)
    expect(commands).toContain('test:full')
    expect(Object.keys(packageJson.scripts)).toEqual(expect.arrayContaining(commands))
  })

  it('asks for the Node that npm asks for', () => {
    const numbers = /\d+\.\d+/g
    const [asked = ''] = /Node \d[^a-z]*(?:or [^a-z]*)*newer/.exec(readme) ?? []
    expect(asked.match(numbers)).toEqual(packageJson.engines.node.match(numbers))
  })

  it('has every room on the map of the house, and the README of each that has one', () => {
    const map = between('## The house', 'Every dependency')
    const rooms = (folder: string) =>
      readdirSync(folder, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => name)
    const drawn = matches(map, /^ {2}(\w+)\/ /gm)
    const ofTests = rooms('tests').filter((name) => !existsSync(`src/${name}`))
    expect(drawn.toSorted()).toEqual([...rooms('src'), ...ofTests].toSorted())
    const texts = rooms('src').map((name) => `src/${name}/README.md`)
    expect(matches(map, /\]\((src\/[^)]+)\)/g).toSorted()).toEqual(
      texts.filter((text) => existsSync(text)).toSorted(),
    )
  })

  it('gives the job of every package that the project depends on, and of no other', () => {
    const table = between('Every dependency has one job', '## How')
    const named = matches(table, /^\| (\S.*?) +\|/gm).slice(2)
    const { dependencies, devDependencies } = packageJson
    const installed = Object.keys({ ...dependencies, ...devDependencies })
    expect(named.flatMap((names) => names.split(', ')).toSorted()).toEqual(
      installed.filter((name) => !name.startsWith('@types/')).toSorted(),
    )
  })

  it('shows an article that compiles beside the others, with its two quotes', async () => {
    const [text = '', yaml = ''] = matches(
      between('## Add an article', '## Embed'),
      /^ *```\w*\n([^`]+)/gm,
    )
    const seeds = new Map(await readSeeds('seeds'))
    seeds.set('articles/005_harbour.txt', toBytes(text))
    seeds.set('articles/005_harbour.yaml', toBytes(yaml))
    const { corpus, problems } = compileCorpus(seeds)
    expect(problems).toEqual([])
    const added = corpus?.statements.filter(({ renderings }) =>
      renderings.some(({ article }) => article === '005_harbour'),
    )
    expect(added).toHaveLength(2)
  })

  it('leads to files that exist', () => {
    const linked = matches(readme, /\]\(([^)]+)\)/g)
    expect(linked.filter((path) => !existsSync(path))).toEqual([])
  })
})
