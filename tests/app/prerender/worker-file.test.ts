import { Script } from 'node:vm'
import { describe, expect, it } from 'vitest'
import { renderWorker } from '#app/prerender/worker-file.ts'

const files = ['assets/b-1.js', 'assets/a-1.css', 'assets/serif-1.woff2', 'data/corpus.json']

describe('the file of the service worker', () => {
  it('keeps the first page and what it loads', () => {
    const [first = ''] = renderWorker('run()', files, '<p>', false).split('\n')
    expect(first).toContain('"files":["","assets/a-1.css","assets/b-1.js"]')
  })

  it('is another file whenever the page or a file is another', () => {
    const all = [
      renderWorker('run()', files, '<p>', false),
      renderWorker('run()', files, '<b>', false),
      renderWorker('run()', ['assets/b-2.js'], '<p>', false),
      renderWorker('run()', files, '<p>', true),
    ]
    expect(new Set(all).size).toBe(4)
    expect(renderWorker('run()', files, '<p>', false)).toBe(all[0])
  })

  it('runs the code by itself, whatever it begins with', () => {
    const text = renderWorker('(function(){ return 1 })()', files, '<p>', false)
    expect(new Script(text).runInNewContext()).toBe(1)
  })

  it('keeps nothing where it is switched off', () => {
    expect(renderWorker('run()', files, '<p>', true)).toContain('"files":[]')
  })
})
