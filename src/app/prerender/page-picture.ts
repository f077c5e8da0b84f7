/** The picture of a page, for where it is shared: 1,200 × 630 px, as PNG. */
import { createHash } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import { Resvg } from '@resvg/resvg-js'
import satori from 'satori'
import type { PageCard } from './page-card.ts'
import { paperColour } from './picture-colours.ts'

export const pictureSize = { width: 1200, height: 630 } as const

type Style = Readonly<Record<string, string | number>>
/** An element as satori takes it. */
type Box = { type: 'div'; props: { style: Style; children: readonly Box[] | string } }

const box = (style: Style, ...children: readonly Box[]): Box => ({
  type: 'div',
  props: { style: { display: 'flex', ...style }, children },
})
const words = (style: Style, text: string): Box => ({
  type: 'div',
  props: { style, children: text },
})

/** The longer the words, the smaller, so that the longest still fit. */
const sizeOf = (text: string): number => {
  const steps = [
    { most: 60, px: 72 },
    { most: 140, px: 54 },
    { most: 260, px: 44 },
    { most: 400, px: 36 },
  ]
  return steps.find(({ most }) => text.length <= most)?.px ?? 31
}

const layout = ({ text, line, rule, visit }: PageCard): Box =>
  box(
    {
      ...pictureSize,
      flexDirection: 'column',
      justifyContent: 'space-between',
      boxSizing: 'border-box',
      padding: '60px 64px 44px',
      background: paperColour('paper'),
      color: paperColour('ink'),
      fontFamily: 'serif',
    },
    box(
      { flexDirection: 'column', gap: 28 },
      words(
        {
          fontSize: sizeOf(text),
          fontWeight: rule === null ? 600 : 400,
          lineHeight: 1.25,
          ...(rule !== null && { borderLeft: `8px solid ${paperColour(rule)}`, paddingLeft: 28 }),
        },
        text,
      ),
      words({ fontSize: 30, lineHeight: 1.35, color: paperColour('ink-soft') }, line),
    ),
    words(
      {
        fontSize: 26,
        fontWeight: 600,
        borderTop: `6px solid ${paperColour('ink')}`,
        paddingTop: 18,
      },
      visit,
    ),
  )

const { resolve } = createRequire(import.meta.url)
const subsets = ['latin', 'latin-ext', 'cyrillic'] as const
const weights = [400, 600] as const

const readFont = async (subset: string, weight: (typeof weights)[number]) => ({
  name: 'serif',
  weight,
  data: await readFile(
    resolve(`@fontsource/source-serif-4/files/source-serif-4-${subset}-${weight}-normal.woff`),
  ),
})

const draw = async (tree: Box): Promise<Uint8Array> => {
  const fonts = subsets.flatMap((subset) => weights.map((weight) => readFont(subset, weight)))
  // satori's types want React's elements; it reads these two fields of them.
  const svg = await satori(tree as unknown as Parameters<typeof satori>[0], {
    ...pictureSize,
    fonts: await Promise.all(fonts),
  })
  return new Resvg(svg).render().asPng()
}

const readKept = (file: string): Promise<Uint8Array | null> => readFile(file).catch(() => null)

/** The picture, kept in a folder by all that it is made of: what was drawn once is not drawn again. */
export const drawPicture = async (card: PageCard, folder: string): Promise<Uint8Array> => {
  const tree = layout(card)
  const name = createHash('sha256').update(JSON.stringify(tree)).digest('hex')
  const file = path.join(folder, `${name}.png`)
  const kept = await readKept(file)
  if (kept) return kept
  const picture = await draw(tree)
  await mkdir(folder, { recursive: true })
  // Moved into place whole: another build may be reading.
  await writeFile(`${file}.${process.pid}`, picture)
  await rename(`${file}.${process.pid}`, file)
  return picture
}
