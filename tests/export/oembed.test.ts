import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toOembed } from '#export/oembed.ts'
import { filterByWordPress } from '../support/wordpress.ts'

const site = 'https://us.example/visit/'
const aPage = (title = 'A quote', frame = `${site}embed/?quote=a&view=card`) => ({
  title,
  page: `${site}quote/a/`,
  frame,
  picture: { address: `${site}quote/a/picture.png`, width: 1200, height: 630 },
  provider: { name: 'A visit', address: site },
  height: 320,
})

describe('an oEmbed response', () => {
  it('is let pass by WordPress whatever the title, with a quotation to fall back on', () => {
    fc.assert(
      fc.property(fc.string(), (title) => {
        const html = filterByWordPress(toOembed(aPage(title)).html, 'AbC1234567')
        expect(html).toContain('sandbox="allow-scripts"')
        expect(html).toContain('<blockquote class="wp-embedded-content"')
        expect(html).toContain('view=card#?secret=AbC1234567" data-secret="AbC1234567"')
      }),
    )
  })

  it('is refused by WordPress with any attribute more, so that the filter is one', () => {
    const { html } = toOembed(aPage())
    expect(filterByWordPress(html.replace('<iframe', '<iframe loading="lazy"'), 'a')).toBeNull()
    expect(filterByWordPress(`<script></script>${html}`, 'a')).toBeNull()
  })

  it('has all that Ghost wants of a rich response, as the types it wants', () => {
    const { version, type, html, width, height } = toOembed(aPage())
    expect([version, type, typeof width, typeof height]).toEqual([
      '1.0',
      'rich',
      'number',
      'number',
    ])
    expect(html.length).toBeGreaterThan(0)
  })

  it('has an absolute address without a fragment, for the secret comes after it', () => {
    const [, src = ''] = /src="([^"]*)"/.exec(toOembed(aPage()).html) ?? []
    expect(URL.canParse(src.replaceAll('&amp;', '&'))).toBe(true)
    expect(src).not.toContain('#')
  })

  it('gives a picture with its size', () => {
    expect(toOembed(aPage())).toMatchObject({ thumbnail_width: 1200, thumbnail_height: 630 })
  })
})
