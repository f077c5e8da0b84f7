import * as fc from 'fast-check'
import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { escapeText, foldLine, textLine } from '#export/content-lines.ts'
import { hostileText } from './hostile-text.ts'

const oneLine = hostileText.map((text) => text.replace(/[\r\n]/g, ''))

const octets = (text: string) => new TextEncoder().encode(text)

describe('foldLine', () => {
  it('makes lines of at most 75 octets that hold whole characters', () => {
    fc.assert(
      fc.property(fc.array(oneLine, { maxLength: 12 }), (parts) => {
        const lines = foldLine(parts.join('')).split('\r\n')
        expect(lines.pop()).toBe('')
        for (const line of lines) {
          expect(octets(line).length).toBeLessThanOrEqual(75)
          expect(
            new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(octets(line)),
          ).toBe(line)
        }
      }),
    )
  })

  it('is undone by taking out each CRLF with the space behind it', () => {
    fc.assert(
      fc.property(fc.array(oneLine, { maxLength: 12 }), (parts) => {
        const line = parts.join('')
        expect(foldLine(line).replaceAll('\r\n ', '')).toBe(`${line}\r\n`)
      }),
    )
  })

  it('fills a line to the last octet before it folds', () => {
    expect(foldLine('a'.repeat(75))).toBe(`${'a'.repeat(75)}\r\n`)
    expect(foldLine('a'.repeat(76))).toBe(`${'a'.repeat(75)}\r\n a\r\n`)
    expect(foldLine(`${'a'.repeat(73)}🌊`)).toBe(`${'a'.repeat(73)}\r\n 🌊\r\n`)
  })
})

describe('escapeText', () => {
  it('writes every line end as one sign and shows that a control character stood there', () => {
    expect(escapeText('a\r\nb\rc\nd\u0007\te')).toBe('a\\nb\\nc\\nd\ufffd\te')
  })
})

describe('textLine', () => {
  it('gives any text back through a parser, but for control characters and kinds of line end', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const event = ICAL.Component.fromString(
          `BEGIN:VEVENT\r\n${textLine('SUMMARY', text)}END:VEVENT\r\n`,
        )
        const told = text
          .replace(/\r\n?/g, '\n')
          // oxlint-disable-next-line no-control-regex -- what a calendar cannot hold
          .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '\ufffd')
        expect(event.getFirstPropertyValue('summary')).toBe(told)
      }),
    )
  })
})
