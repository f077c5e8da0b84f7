import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { ViteDevServer } from 'vite'
import { build, createServer } from 'vite'
import { corpusPlugin } from '#compiler/corpus-plugin.ts'
import { fixturesFolder } from './seed-fixtures.ts'

let root: string

/** A page of one script that uses the corpus, beside the seeds of the good fixture. */
beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'visit-'))
  await cp(path.join(fixturesFolder, 'good'), path.join(root, 'seeds'), { recursive: true })
  await writeFile(path.join(root, 'index.html'), '<script type="module" src="/page.ts"></script>')
  const page = `import { articleTexts, corpus } from 'virtual:corpus'
    document.title = corpus.visit.title
    void articleTexts['one_wire']()`
  await writeFile(path.join(root, 'page.ts'), page)
})

const { stackTraceLimit } = Error

afterEach(async () => {
  Error.stackTraceLimit = stackTraceLimit
  vi.unstubAllEnvs()
  await rm(root, { recursive: true })
})

const settings = () => ({
  root,
  configFile: false as const,
  logLevel: 'silent' as const,
  plugins: [corpusPlugin()],
})

const seed = (file: string) => path.join(root, 'seeds', file)
const built = (file: string) => readFile(path.join(root, 'dist', file))

async function replaceIn(file: string, find: string, put: string) {
  await writeFile(seed(file), (await readFile(seed(file), 'utf8')).replace(find, put))
}

/** What the build fails with; throws where it does not fail. */
async function failure(): Promise<string> {
  try {
    await build(settings())
  } catch (error) {
    return error instanceof Error ? `${error.message}\n${error.stack}` : String(error)
  }
  throw new Error('the build did not fail')
}

describe('corpusPlugin in a build', { timeout: 60_000 }, () => {
  it('puts the corpus into the page and every article text into a chunk of its own', async () => {
    await build(settings())
    const scripts = await readdir(path.join(root, 'dist/assets'))
    const sources = await Promise.all(scripts.map((file) => built(`assets/${file}`)))
    const holding = (words: string) => sources.filter((source) => source.includes(words)).length
    expect(scripts).toHaveLength(3)
    expect(holding('Berg in Lund')).toBe(1)
    expect(holding('Also Read')).toBe(1)
    expect(sources.every((s) => !(s.includes('Berg in Lund') && s.includes('Also Read')))).toBe(
      true,
    )
  })

  it('publishes the corpus, its schema and the articles with their bytes unchanged', async () => {
    await build(settings())
    const corpus = String(await built('data/corpus.json'))
    expect(corpus).toMatch(/^\{\n {2}"fingerprint": "[0-9a-f]{64}",\n/)
    expect(String(await built('data/corpus.schema.json'))).toContain(
      '"title": "Visit Timeline corpus"',
    )
    expect(await built('data/articles/one_wire.txt')).toEqual(
      await readFile(seed('articles/one_wire.txt')),
    )
    expect((await readdir(path.join(root, 'dist/data/articles'))).toSorted()).toEqual([
      'one_wire.txt',
      'two_paper.txt',
    ])
  })

  it('stops at problems before anything is written, and tells all of them', async () => {
    await build(settings())
    await writeFile(path.join(root, 'dist/kept.txt'), '')
    await replaceIn('people.yaml', 'country: SE', 'contry: SE')
    await replaceIn('articles/two_paper.yaml', 'the bridge', 'a bridge')
    const message = await failure()
    expect(message).toContain('seeds/people.yaml:4:3  UNKNOWN_FIELD')
    expect(message).toContain('seeds/articles/two_paper.yaml:20:11  QUOTE_NOT_IN_ARTICLE')
    expect(message).toContain('2 problems in seeds')
    expect(message).not.toMatch(/^ +at /m)
    expect(await built('kept.txt')).toHaveLength(0)
  })

  it('builds the folder that SEEDS names', async () => {
    vi.stubEnv('SEEDS', path.join(fixturesFolder, 'second-visit'))
    await build(settings())
    expect(String(await built('data/corpus.json'))).toContain('Mara Okafor')
    vi.stubEnv('SEEDS', 'nowhere')
    expect(await failure()).toContain('nowhere/articles:1:1  EMPTY_FOLDER')
  })
})

describe('corpusPlugin in the dev server', { timeout: 60_000 }, () => {
  let server: ViteDevServer

  beforeEach(async () => {
    server = await createServer({ ...settings(), server: { middlewareMode: true, ws: false } })
  })

  afterEach(() => server.close())

  /** What a browser gets for a module, or the message it is refused with. */
  async function served(id: string): Promise<string> {
    try {
      const result = await server.environments.client.transformRequest(id)
      return result?.code ?? ''
    } catch (error) {
      return String(error)
    }
  }

  /** A busy machine hears late of a change. */
  const soon = { timeout: 20_000 }
  const index = () => served('virtual:corpus')

  it('serves an edited seed, an added and a deleted article without being started again', async () => {
    expect(await served('virtual:corpus')).toContain('Berg in Lund')
    await replaceIn('visit.yaml', 'Berg in Lund', 'Berg in Malmo')
    await expect.poll(index, soon).toContain('Berg in Malmo')

    await writeFile(seed('articles/three.txt'), 'Nobody said a word.')
    await expect.poll(index, soon).toContain('ARTICLE_WITHOUT_YAML')
    const empty = 'title: null\npublisher: null\nurl: null\npublished: null\nagency: null\n'
    await writeFile(seed('articles/three.yaml'), empty)
    await expect.poll(index, soon).toContain('virtual:corpus/article/three')
    expect(await served('virtual:corpus/article/three')).toContain('Nobody said a word.')

    await rm(seed('articles/three.txt'))
    await rm(seed('articles/three.yaml'))
    await expect.poll(index, soon).not.toContain('three')
  })

  it('serves the published files as a build would write them', async () => {
    const listening = await createServer({ ...settings(), server: { port: 0, ws: false } })
    await listening.listen()
    const [address] = listening.resolvedUrls?.local ?? []
    const get = (file: string) => fetch(new URL(file, address))
    expect(await (await get('data/corpus.json')).json()).toMatchObject({
      visit: { from: '2021-05-03' },
    })
    const article = await get('data/articles/one_wire.txt')
    expect(Buffer.from(await article.arrayBuffer())).toEqual(
      await readFile(seed('articles/one_wire.txt')),
    )
    await listening.close()
  })

  it('shows the problems of a broken seed, and the page again once they are mended', async () => {
    await replaceIn('visit.yaml', 'span: ', 'sapn: ')
    expect(await served('virtual:corpus')).toContain('seeds/visit.yaml:3:1  UNKNOWN_FIELD')
    await replaceIn('visit.yaml', 'sapn: ', 'span: ')
    await expect.poll(index, soon).toContain('Berg in Lund')
  })
})
