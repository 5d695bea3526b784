import { describe, expect, it } from 'vitest'

import { checkBaseUrl, patternExample, readCount } from '../../../renderer/desk/check-settings.ts'

const now = new Date('2022-11-25T12:19:00Z')
const kyiv = { timezone: 'Europe/Kyiv' }

describe('settings', () => {
  it('show what a date pattern makes of now, on the desk’s clock', () => {
    expect(patternExample('HH:mm dd.MM.yyyy', now, kyiv)).toBe('14:19 25.11.2022')
  })

  it.each(['', '   ', 'HH:mm YYYY', 'DD', 'n'])('refuse %j as a date pattern', (pattern) => {
    expect(patternExample(pattern, now, kyiv)).toBeNull()
  })

  it.each([
    ['238', 238],
    [' 10 ', 10],
    ['0', null],
    ['-3', null],
    ['2.5', null],
    ['many', null],
    ['', null],
  ])('read %j as the count %j', (text, count) => {
    expect(readCount(text)).toBe(count)
  })

  it.each([
    ['https://news.example/', true],
    ['http://news.example/wire/', true],
    ['', true],
    ['https://news.example', false],
    ['news.example/', false],
    ['javascript:alert(1)/', false],
    ['https://news.example/?a=/', false],
  ])('take %j as the site’s address: %j', (address, isTaken) => {
    expect(checkBaseUrl(address) === null).toBe(isTaken)
  })
})
