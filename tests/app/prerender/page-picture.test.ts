import { readdir } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import type { PageCard } from '#app/prerender/page-card.ts'
import { drawPicture, pictureSize } from '#app/prerender/page-picture.ts'
import { temporaryFolder } from '../../support/build-site.ts'

const aCard = (card: Partial<PageCard> = {}): PageCard => ({
  text: '“We met.”',
  line: 'A. Stone · Talks',
  rule: 'speaker-1',
  visit: 'A visit',
  ...card,
})

/** Width and height stand behind the signature and the head of the first chunk. */
const sizeOf = (png: Uint8Array) => {
  const bytes = Buffer.from(png)
  expect(bytes.subarray(1, 4).toString()).toBe('PNG')
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) }
}

describe('drawPicture', () => {
  it('is a PNG of the size that pages tell, and is drawn once for the same words', async () => {
    const folder = await temporaryFolder()
    const first = await drawPicture(aCard(), folder.path)
    expect(sizeOf(first)).toEqual(pictureSize)
    expect(Buffer.from(await drawPicture(aCard(), folder.path)).equals(Buffer.from(first))).toBe(
      true,
    )
    expect(await readdir(folder.path)).toHaveLength(1)
    const other = await drawPicture(aCard({ text: 'They met.' }), folder.path)
    expect(Buffer.from(other).equals(Buffer.from(first))).toBe(false)
    expect(await readdir(folder.path)).toHaveLength(2)
    await folder.remove()
  })

  it('bears markup, long words and letters that its type does not have', async () => {
    const folder = await temporaryFolder()
    for (const text of ['<script>&"', 'x'.repeat(500), '会谈 مباحثات \u202e']) {
      expect(sizeOf(await drawPicture(aCard({ text }), folder.path))).toEqual(pictureSize)
    }
    await folder.remove()
  })
})
