import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { compileCorpus } from '#compiler/compile-corpus.ts'
import { problemCatalogue } from '#compiler/problem-catalogue.ts'
import { printProblems } from '#compiler/problem-report.ts'
import { changeSeeds, changesOf, goodSeeds, problemsFolder } from './seed-fixtures.ts'

const codes = Object.keys(problemCatalogue)
const folderOf = (code: string) => code.toLowerCase().replaceAll('_', '-')

describe('problemCatalogue', () => {
  it('has a fixture for every code, and no fixture without a code', () => {
    expect(readdirSync(problemsFolder).toSorted()).toEqual(codes.map(folderOf).toSorted())
  })

  it('says of every problem what it is and what to do, in full sentences', () => {
    for (const { title, remedy } of Object.values(problemCatalogue)) {
      expect(title).toMatch(/^[A-Z].*[^.]$/)
      expect(remedy).toMatch(/^[A-Z].*\.$/)
    }
  })

  it.each(codes)('reports %s as expected, and nothing else', async (code) => {
    const folder = folderOf(code)
    const files = changeSeeds(await goodSeeds(), changesOf(folder))
    const { corpus, problems } = compileCorpus(files)
    const expected = path.join(problemsFolder, folder, 'expected.txt')
    expect(corpus).toBeNull()
    expect([...new Set(problems.map((problem) => problem.code))]).toEqual([code])
    expect(existsSync(expected)).toBe(true)
    await expect(printProblems(problems, 'seeds')).toMatchFileSnapshot(expected)
  })
})

describe('compileCorpus', () => {
  it('finds no problem in the seeds that the fixtures are made of', async () => {
    const { corpus, problems } = compileCorpus(await goodSeeds())
    expect(problems).toEqual([])
    expect(corpus?.statements.map(({ id }) => id)).toEqual([
      'berg-june',
      'berg-good',
      'holm-useful',
      'holm-time',
    ])
  })
})
