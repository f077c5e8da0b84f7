import { describe, expect } from 'vitest'
import { numberControls, walk } from '../e2e/tab-walk.ts'
import { test } from '../support/site-test.ts'

describe('the keyboard', () => {
  test.for([1280, 375])(
    'reaches every control of the whole page by Tab, at %i px',
    async (width, { openPage }) => {
      const page = await openPage({ width })
      const all = await numberControls(page)
      const met = await walk(page)
      expect(met.map(({ number }) => number).toSorted((a, b) => a - b)).toEqual(all)
      expect(met.flatMap(({ unseen }) => unseen ?? [])).toEqual([])
    },
  )
})
