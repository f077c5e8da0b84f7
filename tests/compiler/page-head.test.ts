import { describe, expect, it } from 'vitest'
import { fillHead } from '#compiler/page-head.ts'
import { aCorpus, aVisit } from '../support/corpus-builders.ts'

const html = '<html lang="{{language}}"><title>{{title}}</title><meta content="{{description}}">'

describe('fillHead', () => {
  it('says what the visit is called, in its language', () => {
    const visit = aVisit({ title: 'Stone in Port Imber', language: 'pt' })
    expect(fillHead(html, aCorpus({ visit }))).toBe(
      '<html lang="pt"><title>Stone in Port Imber</title><meta content="A visit that never was.">',
    )
  })

  it('takes what an author writes for text', () => {
    const visit = aVisit({ title: '</title><script>$&', description: '"> & {{title}}' })
    expect(fillHead(html, aCorpus({ visit }))).toBe(
      '<html lang="en"><title>&lt;/title&gt;&lt;script&gt;$&amp;</title><meta content="&quot;&gt; &amp; {{title}}">',
    )
  })

  it('keeps a neutral head without a corpus, and slots that are not its own', () => {
    expect(fillHead('{{title}} {{other}}', null)).toBe('Visit Timeline {{other}}')
  })
})
