import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { greetingIn, tellersAtFirst } from '#embed/parents.ts'

const href = 'https://us.example/embed/'
const nothing = { href, search: '', hash: '', name: '' }
const size = { height: 420, width: 600 }

const saidAtFirst = (clues: Partial<typeof nothing>): readonly unknown[] =>
  tellersAtFirst({ ...nothing, ...clues }).map((tell) => tell(size, true))

const broadcast = [
  { 'datawrapper-height': { 'vt-frame': 420 } },
  JSON.stringify({ src: href, context: 'iframe.resize', height: 420 }),
]

describe('before anybody has spoken', () => {
  it('only what no listener can stumble over is said', () => {
    expect(saidAtFirst({})).toEqual(broadcast)
  })

  it.for([
    [{ search: '?initialWidth=600&childId=a-1&parentUrl=x' }, 'pymxPYMxa-1xPYMxheightxPYMx420'],
    [{ hash: '#?secret=AbC1234567' }, { message: 'height', value: 420, secret: 'AbC1234567' }],
    [{ name: 'amp_iframe0' }, { sentinel: 'amp', type: 'embed-size', height: 420 }],
    [{ hash: '#amp=1' }, { sentinel: 'amp', type: 'embed-size', height: 420 }],
  ] as const)('%o is answered too', ([clues, message]) => {
    expect(saidAtFirst(clues)).toEqual([...broadcast, message])
  })

  it('a secret or a name that is none is not answered', () => {
    expect(saidAtFirst({ hash: '#?secret=<b>' })).toEqual(broadcast)
    expect(saidAtFirst({ search: `?childId=${'x'.repeat(201)}` })).toEqual(broadcast)
  })

  it('the key for old scripts of Datawrapper never stands in our own address', () => {
    const there = 'https://us.example/vt-frame/embed/'
    expect(saidAtFirst({ href: there })[0]).toEqual({ 'datawrapper-height': { 'vt-frame-': 420 } })
  })
})

describe('greetingIn', () => {
  it('knows who greets, and answers in the same words', () => {
    const greeted = (data: unknown, isFirst = true) => greetingIn(data)?.teller(size, isFirst)
    const resizer = '[iFrameSizer]frame-1:8:false:false:32:true:true:null:bodyOffset'
    expect(greeted(resizer)).toMatch(/^\[iFrameSizer\]frame-1:420:600:init:\d+\.\d+\.\d+$/)
    expect(greeted(resizer, false)).toBe('[iFrameSizer]frame-1:420:600:resizeObserver')
    for (const type of ['iframe-child-init', 'iframe-get-child-dimensions']) {
      expect(greeted({ type })).toEqual({ type: 'iframe-resized', ...size })
    }
    expect(greeted({ message: 'ready', secret: 'AbC1234567' })).toMatchObject({ value: 420 })
  })

  it('takes nothing else for a greeting, and never throws', () => {
    fc.assert(
      fc.property(fc.anything(), (data) => {
        expect(greetingIn(data)).toBeNull()
      }),
    )
    expect(greetingIn('[iFrameSizer]resize')).toBeNull()
    expect(greetingIn({ message: 'ready', secret: {} })).toBeNull()
  })
})
