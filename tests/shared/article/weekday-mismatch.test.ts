import { describe, expect, it } from 'vitest'

import { weekdayMismatch } from '../../../shared/article/weekday-mismatch.ts'
import { at } from '../../support/an-article.ts'

// A Wednesday.
const now = at('2026-11-25T10:00:00Z')
const check = (text: string) => weekdayMismatch(text, now, 'Europe/Kyiv')

describe('a weekday and its date', () => {
  it.each([
    'on Wednesday, November 25, the bridge opened',
    'Wednesday (Nov. 25)',
    'Wednesday, 25 November 2026',
    'on Friday, Nov 25, 2022',
    'Tuesday the 24th of November',
    'у середу, 25 листопада, міст відкрили',
    'в п’ятницю, 25 листопада 2022',
    "п'ятниця, 27.11.2026",
    'until Friday, January 1',
    'On Monday the talks went on; 25 November was long past.',
    'Sunday best, May be',
    'понеділок 23 листопада',
    'It rained on Wednesday and 25 people came',
  ])('agree in “%s”', (text) => {
    expect(check(text)).toBeNull()
  })

  it.each([
    ['on Thursday, November 25, the bridge opened', 'Thursday, November 25'],
    ['Thu, Nov. 25', 'Thu, Nov. 25'],
    ['on Thursday, 25 November 2022, he said', 'Thursday, 25 November 2022'],
    ['у четвер, 25 листопада, міст відкрили', 'четвер, 25 листопада'],
    ['в п’ятницю, 24 листопада 2022 року', "п'ятницю, 24 листопада 2022"],
    ['неділя, 27.11.2026', 'неділя, 27.11.2026'],
    ['on Monday, February 30', null],
    ['on Monday, February 30, 2026', 'Monday, February 30, 2026'],
    ['until Thursday, January 1', 'Thursday, January 1'],
  ])('do not in “%s”', (text, wrong) => {
    expect(check(text)).toBe(wrong)
  })

  it('are read in the desk’s zone: what is the 1st in Kyiv is another year in New York', () => {
    const newYear = at('2026-12-31T23:30:00Z')
    expect(weekdayMismatch('Friday, January 1', newYear, 'Europe/Kyiv')).toBeNull()
    expect(weekdayMismatch('Thursday, December 31', newYear, 'America/New_York')).toBeNull()
  })

  it('names the first of several', () => {
    expect(check('On Monday, 24 November and Friday, Nov 20; on Sunday, Nov 20.')).toBe(
      'Monday, 24 November',
    )
  })
})
