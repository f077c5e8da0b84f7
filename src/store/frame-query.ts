/** The address of a frame: the view in it, and what is said of the frame itself. */
import { facetParameters, facets } from '#model/filter.ts'
import type { FrameOptions } from './frame-options.ts'
import { defaultFrame } from './frame-options.ts'
import { encode } from './query.ts'

const printed: Readonly<Record<keyof FrameOptions, (options: FrameOptions) => string>> = {
  theme: ({ theme }) => theme,
  bg: ({ theme, bg }) => (theme === 'auto' ? 'solid' : bg),
  header: ({ header }) => (header ? '1' : '0'),
  filters: ({ filters }) => (filters === 'none' ? '0' : filters),
  lock: ({ lock }) =>
    facets
      .filter((facet) => lock.includes(facet))
      .map((facet) => facetParameters[facet])
      .join(),
  height: ({ height }) => height,
  limit: ({ limit }) => String(limit),
  id: ({ id }) => id ?? '',
  origin: ({ origin }) => origin ?? '',
}

/** The parameters of a frame, in the order of the type, those left out that are as usual. */
export const printFrame = (options: FrameOptions): readonly string[] =>
  Object.entries(printed).flatMap(([name, print]) => {
    const value = print(options)
    if (value === print(defaultFrame)) return []
    return [`${name}=${value.split(',').map(encode).join()}`]
  })

/** A query of an embedded page: that of its view, then its options. Empty where all is as usual. */
export const frameQuery = (view: string, options: FrameOptions): string => {
  const parameters = [view.replace(/^\?/, ''), ...printFrame(options)].filter((each) => each !== '')
  return parameters.length === 0 ? '' : `?${parameters.join('&')}`
}
