import { afterEach, describe, expect, it, vi } from 'vitest'
import { siteAddress } from '#compiler/site-address.ts'

afterEach(() => {
  vi.unstubAllEnvs()
})

const given = (address: string) => {
  vi.stubEnv('SITE_URL', address)
  return siteAddress()
}

describe('siteAddress', () => {
  it('is null where nothing is given', () => {
    vi.stubEnv('SITE_URL', undefined)
    expect(siteAddress()).toBeNull()
    expect(given('')).toBeNull()
  })

  it('ends with one slash', () => {
    expect(given('https://visits.example')).toBe('https://visits.example/')
    expect(given('https://visits.example/a/b')).toBe('https://visits.example/a/b/')
    expect(given('http://visits.example:8080/a//')).toBe('http://visits.example:8080/a/')
  })

  it('leaves out what is no part of a folder', () => {
    expect(given('https://me:pass@visits.example/a?b#c')).toBe('https://visits.example/a/')
  })

  it.each(['visits.example', '/a/', 'javascript:alert(1)', 'ftp://visits.example/'])(
    'refuses %s',
    (address) => {
      expect(() => given(address)).toThrow(`SITE_URL must be an http(s) address, not "${address}".`)
    },
  )
})
