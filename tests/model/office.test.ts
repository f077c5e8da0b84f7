import { describe, expect, it } from 'vitest'
import { officeIn } from '#model/office.ts'
import { anOffice, aPerson } from '../support/corpus-builders.ts'

const envoy = anOffice({ article: '000_aa', office: 'Envoy', basis: 'inferred', because: 'So.' })
const chief = anOffice({ article: '001_bb', office: 'Chief' })
const chair = anOffice({ article: '001_bb', office: 'Chair' })
const mayor = anOffice({ article: '002_cc', office: 'Mayor' })
const person = aPerson({ offices: [envoy, chief, chair, mayor] })

describe('officeIn', () => {
  it('is the first that the article itself gives, though it be inferred', () => {
    expect(officeIn(person, '000_aa', ['001_bb'])).toBe(envoy)
    expect(officeIn(person, '001_bb', [])).toBe(chief)
  })

  it('is else a stated one of the other articles, in their order', () => {
    expect(officeIn(person, '003_dd', ['000_aa', '002_cc', '001_bb'])).toBe(mayor)
  })

  it('is else a stated one of any article', () => {
    expect(officeIn(person, '003_dd', ['000_aa'])).toBe(chief)
  })

  it('is inferred where no article states one, and null where none gives one', () => {
    expect(officeIn(aPerson({ offices: [envoy] }), '003_dd', [])).toBe(envoy)
    expect(officeIn(aPerson(), '000_aa', ['001_bb'])).toBeNull()
  })
})
