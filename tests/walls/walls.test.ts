/**
 * The walls of the house hold: each offence is written into a copy of the project, and the commands
 * that everybody uses name it. One run of each command over all offences together.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { copyProject, runScript, writeInto } from '../support/project-copy.ts'

type Offence = { file: string; text: string }

const neighbour = { file: 'src/features/timeline/neighbour.ts', text: 'export const near = 1\n' }

/** What types refuse. `says` is the code of the compiler, for the reader who meets it. */
const typeOffences: Record<string, Offence & { says: string }> = {
  'geometry imports compiler': {
    file: 'src/geometry/knows-compiler.ts',
    text: "export { visitSeed } from '#compiler/seed-schema.ts'\n",
    says: 'TS6307',
  },
  'model imports geometry': {
    file: 'src/model/knows-geometry.ts',
    text: "export { near } from '#geometry/near.ts'\n",
    says: 'TS6307',
  },
  'words import model': {
    file: 'src/words/en/knows-model.ts',
    text: "export { beginsAt } from '#model/word-start.ts'\n",
    says: 'TS6307',
  },
  'a feature imports another': {
    file: 'src/features/reader/knows-timeline.ts',
    text: "export { near } from '#features/timeline/neighbour.ts'\n",
    says: 'TS6307',
  },
  'an overview imports a feature': {
    file: 'src/features/overviews/knows-timeline.ts',
    text: "export { near } from '#features/timeline/neighbour.ts'\n",
    says: 'TS6307',
  },
  'the app imports the compiler': {
    file: 'src/app/knows-compiler.ts',
    text: "export { visitSeed } from '#compiler/seed-schema.ts'\n",
    says: 'TS6307',
  },
  'evidence imports a feature': {
    file: 'src/evidence/knows-timeline.ts',
    text: "export { near } from '#features/timeline/neighbour.ts'\n",
    says: 'TS6307',
  },
  'ui imports model': {
    file: 'src/ui/knows-model.ts',
    text: "export { beginsAt } from '#model/word-start.ts'\n",
    says: 'TS6307',
  },
  'geometry touches the document': {
    file: 'src/geometry/touches-document.ts',
    text: 'export const root = document.body\n',
    says: 'TS2584',
  },
  'model touches the window': {
    file: 'src/model/touches-window.ts',
    text: 'export const width = window.innerWidth\n',
    says: 'TS2304',
  },
  'the compiler touches the document': {
    file: 'src/compiler/touches-document.ts',
    text: 'export const root = document.body\n',
    says: 'TS2584',
  },
  'the app touches Node': {
    file: 'src/app/touches-node.ts',
    text: "export { readFileSync } from 'node:fs'\n",
    says: 'TS2591',
  },
  'the store touches the process': {
    file: 'src/store/touches-process.ts',
    text: 'export const environment = process.env\n',
    says: 'TS2591',
  },
  'a feature reads the virtual corpus': {
    file: 'src/features/account/reads-virtual.ts',
    text: "export { corpus } from 'virtual:corpus'\n",
    says: 'TS2307',
  },
}

/** What the linter refuses, because types cannot ban a package or a habit. */
const lintOffences: Record<string, Offence & { says: string }> = {
  'react in model': {
    file: 'src/model/names-react.ts',
    text: "export { useState } from 'react'\n",
    says: 'no-restricted-imports',
  },
  'react in geometry': {
    file: 'src/geometry/names-react.ts',
    text: "export { useState } from 'react'\n",
    says: 'no-restricted-imports',
  },
  'react in compiler': {
    file: 'src/compiler/names-react.ts',
    text: "export { useState } from 'react'\n",
    says: 'no-restricted-imports',
  },
  'zustand in a feature': {
    file: 'src/features/filters/names-zustand.ts',
    text: "export { createStore } from 'zustand/vanilla'\n",
    says: 'no-restricted-imports',
  },
  'a gesture of d3 outside the timeline': {
    file: 'src/features/account/names-zoom.ts',
    text: "import { zoom } from 'd3'\nexport const gesture = zoom()\n",
    says: 'no-restricted-imports',
  },
  'a package of d3 beside d3': {
    file: 'src/features/timeline/names-d3-zoom.ts',
    text: "export { zoom } from 'd3-zoom'\n",
    says: 'no-restricted-imports',
  },
  'a selection of d3 in geometry': {
    file: 'src/geometry/names-select.ts',
    text: "import { select } from 'd3'\nexport const chosen = select\n",
    says: 'no-restricted-imports',
  },
  'schemas in the store': {
    file: 'src/store/names-zod.ts',
    text: "import * as z from 'zod'\nexport const name = z.string()\n",
    says: 'no-restricted-imports',
  },
  'the value of a schema in the store': {
    file: 'src/store/parses-corpus.ts',
    text: "import { corpusSchema } from '#model/corpus.ts'\nexport const schema = corpusSchema\n",
    says: 'no-restricted-imports',
  },
  'the value of a schema in model': {
    file: 'src/model/parses-corpus.ts',
    text: "import { corpusSchema } from './corpus.ts'\nexport const schema = corpusSchema\n",
    says: 'no-restricted-imports',
  },
  'the value of a term of the corpus in the store': {
    file: 'src/store/parses-basis.ts',
    text: "import { basis } from '#model/corpus-terms.ts'\nexport const schema = basis\n",
    says: 'no-restricted-imports',
  },
  'the virtual corpus outside its room': {
    file: 'src/app/reads-virtual.ts',
    text: "export { corpus } from 'virtual:corpus'\n",
    says: 'no-restricted-imports',
  },
  'Node outside the compiler': {
    file: 'src/geometry/names-node.ts',
    text: "export { join } from 'node:path'\n",
    says: 'no-restricted-imports',
  },
  'a path out of the room': {
    file: 'src/geometry/climbs.ts',
    text: "export type { Corpus } from '../model/corpus.ts'\n",
    says: 'no-restricted-imports',
  },
  'a path out of the room by a detour': {
    file: 'src/geometry/detours.ts',
    text: "export type { Corpus } from './../model/corpus.ts'\n",
    says: 'no-restricted-imports',
  },
  'another feature': {
    file: 'src/features/differences/knows-timeline.ts',
    text: "export { near } from '#features/timeline/neighbour.ts'\n",
    says: 'no-restricted-imports',
  },
  'd3 in evidence': {
    file: 'src/evidence/names-d3.ts',
    text: "export { scaleUtc } from 'd3'\n",
    says: 'no-restricted-imports',
  },
  'a package imported on demand': {
    file: 'src/model/loads-react.ts',
    text: "export const load = () => import('react')\n",
    says: 'no-restricted-imports',
  },
  'words in export': {
    file: 'src/export/names-words.ts',
    text: "export { loading } from '#words/waiting.ts'\n",
    says: 'no-restricted-imports',
  },
  'a circle of imports': {
    file: 'src/model/circle.ts',
    text: "import { there } from './circle-back.ts'\nexport const here = () => there()\n",
    says: 'no-cycle',
  },
  'an import without its extension': {
    file: 'src/features/timeline/lacks-extension.ts',
    text: "export { near } from './neighbour'\n",
    says: 'extensions',
  },
  'a default export': {
    file: 'src/model/by-default.ts',
    text: 'export default 1\n',
    says: 'no-default-export',
  },
  'a drawer for everything': {
    file: 'src/model/utils.ts',
    text: 'export const anything = 1\n',
    says: 'no-named-export',
  },
  'a barrel': {
    file: 'src/features/timeline/index.ts',
    text: "export * from './neighbour.ts'\n",
    says: 'no-named-export',
  },
  any: {
    file: 'src/model/takes-any.ts',
    text: 'export const take = (value: any): unknown => value\n',
    says: 'no-explicit-any',
  },
  'a style attribute': {
    file: 'src/ui/Styled.tsx',
    text: "export const Styled = () => <p style={{ color: 'red' }}>A</p>\n",
    says: 'forbid-dom-props',
  },
  'chance in render': {
    file: 'src/ui/Chance.tsx',
    text: 'export function Chance() {\n  return <p>{Math.random()}</p>\n}\n',
    says: 'purity',
  },
  'a click on what is no button': {
    file: 'src/ui/Pressed.tsx',
    text: 'export const Pressed = () => <div onClick={() => {}}>A</div>\n',
    says: 'click-events-have-key-events',
  },
  'a mock of a module': {
    file: 'tests/model/mocks.test.ts',
    text: "import { vi } from 'vitest'\nvi.mock('#model/corpus.ts')\n",
    says: 'no-restricted-vi-methods',
  },
}

const companions: Offence[] = [
  neighbour,
  { file: 'src/geometry/near.ts', text: 'export const near = 1\n' },
  {
    file: 'src/model/circle-back.ts',
    text: "import { here } from './circle.ts'\nexport const there = (): unknown => here()\n",
  },
]

const offences = [...Object.values(typeOffences), ...Object.values(lintOffences)]

/** What a command said of each file, one line for each complaint. */
function complaintsByFile(output: string): Map<string, string> {
  const complaints = new Map<string, string>()
  for (const line of output.split('\n')) {
    const file = /^((?:src|tests)\/[^:(]+)[:(]\d/.exec(line)?.[1]
    if (file) complaints.set(file, `${complaints.get(file) ?? ''}${line}\n`)
  }
  return complaints
}

let remove: () => Promise<void>
let types: { status: number | null; output: string }
let lint: { status: number | null; output: string }

beforeAll(async () => {
  const copy = await copyProject()
  remove = copy.remove
  await Promise.all(
    [...offences, ...companions].map(({ file, text }) => writeInto(copy.path, file, text)),
  )
  types = await runScript(copy.path, 'typecheck')
  lint = await runScript(copy.path, 'lint', ['--format=unix'])
}, 600_000)

afterAll(() => remove())

describe('npm run typecheck', () => {
  it('fails', () => expect(types.status).not.toBe(0))

  it.each(Object.entries(typeOffences))('names it when %s', (_, { file, says }) => {
    expect(complaintsByFile(types.output).get(file)).toContain(says)
  })

  it('names nothing but offences', () => {
    const innocent = new Set(offences.map(({ file }) => file))
    const named = [...complaintsByFile(types.output).keys()]
    expect(named.filter((file) => !innocent.has(file))).toEqual([])
  })
})

describe('npm run lint', () => {
  it('fails', () => expect(lint.status).not.toBe(0))

  it.each(Object.entries(lintOffences))('names %s', (_, { file, says }) => {
    expect(complaintsByFile(lint.output).get(file)).toContain(says)
  })

  it('names nothing but offences', () => {
    const known = new Set([...offences, ...companions].map(({ file }) => file))
    const named = [...complaintsByFile(lint.output).keys()]
    expect(named.filter((file) => !known.has(file))).toEqual([])
  })
})
