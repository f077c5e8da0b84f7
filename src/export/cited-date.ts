/** Dates of references, in the order that a style of citation asks for. */
import type { ReferenceDate } from './reference.ts'
import { citableText } from './reference.ts'

const months =
  'January February March April May June July August September October November December'.split(' ')

/** The English name of a month from 1 to 12; none for anything else. */
export const monthName = (month: number | undefined): string | undefined => months[(month ?? 0) - 1]

/** Year, month by its name and day, as far as they are known. */
export type DateParts = { year: number; month: string | undefined; day: number | undefined }

/**
 * A date as `arrange` puts its parts, with its doubts: "[2021, May 12]" where it was inferred, "ca. 2021",
 * "[2021?]". A date that is no single one is given in words; none is `unknown`.
 */
export const printDate = (
  date: ReferenceDate | null,
  unknown: string,
  arrange: (parts: DateParts) => string,
): string => {
  if (!date) return unknown
  const [year, month, day] = date.parts
  if (year === undefined) return citableText(date)
  const arranged = arrange({ year, month: monthName(month), day })
  const text = `${date.approximate ? 'ca. ' : ''}${arranged}${date.uncertain ? '?' : ''}`
  return citableText({ text, supplied: date.supplied || date.uncertain })
}

/** The parts that are known, set apart by spaces. */
export const joinParts = (...parts: readonly (string | number | undefined)[]): string =>
  parts.filter((part) => part !== undefined).join(' ')
