import { describe, expect, it } from 'vitest'
import { numbersMissing } from '#compiler/date-words.ts'

describe('numbersMissing', () => {
  it.each([
    ['2023-12-27T16:38+05:30', 'First Published: Dec 27 2023 | 4:38 PM IST'],
    ['2023-12-27', 'date 2023-12-27'],
    ['2023-12-27', 'https://example.org/20231227/talks'],
    ['2023-12-05', '5th December, 2023'],
    ['2023-12-27', '27/12/23'],
    ['2023-12-27', '٢٧ ديسمبر ٢٠٢٣'],
    ['2023-12-27', '2023年12月27日'],
    ['2023-12-27', '二〇二三年十二月二十七日'],
    ['2023-12-27', '２０２３．１２．２７'],
    ['2024/2028', 'for the period 2024-28'],
    ['2032~', 'Ende 2032'],
    ['2001-21', 'the spring of 2001'],
    ['202X', 'in the twenties'],
    ['2023-12-27T16:38+0530', '27 Dec 2023'],
    ['Y17000', 'far off'],
  ])('finds every number of %s in "%s"', (when, words) => {
    expect(numbersMissing(when, words)).toEqual([])
  })

  it.each([
    ['2023-12-29', 'Dec 27 2023', ['29']],
    ['2021-01-01', 'date 2023-12-27', ['2021', '1']],
    ['1999', 'in 2000', ['1999']],
    ['2023-12-20', 'December 2023', ['20']],
    ['2023-12-25/2023-12-29', 'December 25-29', ['2023']],
    ['2005', 'at 5 PM', ['2005']],
  ])('finds not all numbers of %s in "%s"', (when, words, missing) => {
    expect(numbersMissing(when, words)).toEqual(missing)
  })
})
