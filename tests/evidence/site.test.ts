import { describe, expect, it } from 'vitest'
import { siteOf } from '#evidence/site.ts'

describe('siteOf', () => {
  it.each([
    ['./', 'https://visits.example/in/a/folder/?people=a#b', 'https://visits.example/in/a/folder/'],
    ['./', 'http://127.0.0.1:4000/index.html', 'http://127.0.0.1:4000/'],
    ['../../', 'https://visits.example/visit/quote/words/', 'https://visits.example/visit/'],
    ['https://visits.example/', 'https://cdn.example/page.html', 'https://visits.example/'],
  ])('finds the root %s of the page %s', (root, page, site) => {
    expect(siteOf(root, page)).toBe(site)
  })

  it.each(['file:///home/reader/index.html', 'about:srcdoc', 'blob:null/1', ''])(
    'finds none that others can follow from %s',
    (page) => expect(siteOf('./', page)).toBeNull(),
  )
})
