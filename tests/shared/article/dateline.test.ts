import { expect, it } from 'vitest'

import { dateline } from '../../../shared/article/dateline.ts'
import { at } from '../../support/an-article.ts'

const facts = {
  located: 'Kyiv',
  source: 'Wire',
  language: 'en',
  at: at('2026-11-25T10:00:00Z'),
  timezone: 'Europe/Kyiv',
}

it.each([
  [{}, 'KYIV, Nov 25 (Wire)'],
  [{ located: ' Київ ', source: 'Укрінформ', language: 'uk' }, 'КИЇВ, 25 листопада (Укрінформ)'],
  [{ language: 'en-GB' }, 'KYIV, 25 Nov (Wire)'],
  [{ source: ' ' }, 'KYIV, Nov 25'],
  [{ located: ' ' }, ''],
  // The night from Tuesday to Wednesday is Wednesday in Kyiv and Tuesday in New York.
  [{ at: at('2026-11-24T23:30:00Z') }, 'KYIV, Nov 25 (Wire)'],
  [{ at: at('2026-11-24T23:30:00Z'), timezone: 'America/New_York' }, 'KYIV, Nov 24 (Wire)'],
])('a dateline of %o reads “%s”', (changed, line) => {
  expect(dateline({ ...facts, ...changed })).toBe(line)
})
