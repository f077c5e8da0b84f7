import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

type Colour = readonly [number, number, number]
type Theme = 'light' | 'dark'

const css = readFileSync(new URL('../../src/ui/tokens.css', import.meta.url), 'utf8')
const themes = ['light', 'dark'] as const
const speakers = Array.from({ length: 8 }, (_, index) => `speaker-${index + 1}`)

const linear = (channel: number): number =>
  channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4

const read = (name: string, theme: Theme): Colour => {
  const [, light = '', dark = ''] =
    new RegExp(`--${name}: light-dark\\(#(\\w{6}), #(\\w{6})\\)`).exec(css) ?? []
  const hex = theme === 'light' ? light : dark
  if (hex === '') throw new Error(`There is no colour --${name}.`)
  const [r = 0, g = 0, b = 0] = [0, 2, 4].map((at) =>
    linear(Number.parseInt(hex.slice(at, at + 2), 16) / 255),
  )
  return [r, g, b]
}

/** WCAG 2.2, relative luminance and contrast ratio. */
const luminance = ([r, g, b]: Colour): number => 0.2126 * r + 0.7152 * g + 0.0722 * b
const contrast = (a: Colour, b: Colour): number => {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y)
  return (light + 0.05) / (dark + 0.05)
}

const row = ([a, b, c]: Colour, [r, g, bl]: Colour): number => a * r + b * g + c * bl
const times = (matrix: readonly [Colour, Colour, Colour], colour: Colour): Colour => [
  Math.max(0, row(matrix[0], colour)),
  Math.max(0, row(matrix[1], colour)),
  Math.max(0, row(matrix[2], colour)),
]

/** Machado, Oliveira and Fernandes (2009), severity 1, on linear RGB. */
const sights: Readonly<Record<string, readonly [Colour, Colour, Colour]>> = {
  full: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
}

/** Oklab, in which equal distances look about equally far. */
const oklab = (colour: Colour): Colour => {
  const lms = times(
    [
      [0.4122214708, 0.5363325363, 0.0514459929],
      [0.2119034982, 0.6806995451, 0.1073969566],
      [0.0883024619, 0.2817188376, 0.6299787005],
    ],
    colour,
  )
  const roots: Colour = [Math.cbrt(lms[0]), Math.cbrt(lms[1]), Math.cbrt(lms[2])]
  return [
    row([0.2104542553, 0.793617785, -0.0040720468], roots),
    row([1.9779984951, -2.428592205, 0.4505937099], roots),
    row([0.0259040371, 0.7827717662, -0.808675766], roots),
  ]
}

const distance = (a: Colour, b: Colour): number => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])

describe.each(themes)('the %s colours', (theme) => {
  it.each(['ink', 'ink-soft', 'accent', ...speakers])('read as text on paper: %s', (name) => {
    expect(contrast(read(name, theme), read('paper', theme))).toBeGreaterThanOrEqual(4.5)
  })

  it.each(['ink', 'ink-soft', 'ink-dim'])('read as text on every ground: %s', (name) => {
    for (const ground of ['paper', 'paper-raised', 'paper-sunk']) {
      expect(contrast(read(name, theme), read(ground, theme))).toBeGreaterThanOrEqual(4.5)
    }
  })

  it('let ink be read on the ground of every figure, each ground further from paper', () => {
    const grounds = ['paper', 'shade-1', 'shade-2', 'shade-3', 'shade-4']
    const fromPaper = grounds.map((name) => contrast(read(name, theme), read('paper', theme)))
    expect(fromPaper).toEqual(fromPaper.toSorted((a, b) => a - b))
    for (const name of grounds) {
      expect(contrast(read('ink', theme), read(name, theme)), name).toBeGreaterThanOrEqual(4.5)
    }
  })

  it('let ink be read on what is chosen, and the sign of a difference on its ground', () => {
    expect(contrast(read('ink', theme), read('chosen', theme))).toBeGreaterThanOrEqual(4.5)
    expect(contrast(read('on-accent', theme), read('accent', theme))).toBeGreaterThanOrEqual(4.5)
  })

  it.each(Object.entries(sights))('keep any two speakers apart in %s colour vision', (_, sight) => {
    const seen = speakers.map((name) => oklab(times(sight, read(name, theme))))
    seen.forEach((one, index) => {
      for (const other of seen.slice(index + 1)) expect(distance(one, other)).toBeGreaterThan(0.08)
    })
  })
})
