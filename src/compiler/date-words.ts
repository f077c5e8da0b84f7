/** Dates held against the words they are said to stand in. */

/** Numbers of other scripts as ASCII digits: each script has its ten digits in one run of code points. */
const digitOf = (digit: string) => {
  const code = digit.codePointAt(0) ?? 0
  let zero = code
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && code - zero < 9) zero -= 1
  return String(code - zero)
}

const ideographs = /[〇零一二三四五六七八九十]/u

/**
 * The years and days of an EDTF date that do not stand as numbers in some words: a year may be cut to its
 * last two digits, and one run of digits may hold the whole date. Months are not looked for, because words
 * name them. Numbers written out in ideographs are taken for the ones wanted.
 */
export function numbersMissing(when: string, words: string): string[] {
  if (ideographs.test(words)) return []
  const digits = words.normalize('NFKC').replaceAll(/\p{Nd}/gu, digitOf)
  const runs: string[] = digits.match(/\d+/g) ?? []
  const has = (number: string) =>
    runs.some((run) => Number(run) === Number(number) || (run.length > 4 && run.includes(number)))
  const dates = when
    .replaceAll(/[?~%]/g, '')
    .matchAll(/(?<![\dY+-])(\d{4})(?!\d)(?:-\d\d(?:-(\d\d))?)?/g)
  const missing = [...dates].flatMap(([, year = '', day]) => [
    ...(has(year) || runs.includes(year.slice(2)) ? [] : [year]),
    ...(day === undefined || has(day) ? [] : [String(Number(day))]),
  ])
  return [...new Set(missing)]
}
