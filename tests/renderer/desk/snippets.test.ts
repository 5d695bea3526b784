import { expect, it } from 'vitest'

import { withoutSnippet, withSnippet } from '../../../renderer/desk/snippets.ts'

const un = { language: 'en', short: 'UN*', long: 'United Nations' }
const eu = { language: 'en', short: 'EU*', long: 'European Union' }
const unInUkrainian = { language: 'uk', short: 'UN*', long: 'ООН' }

it('a language has each short form once, and they stand in order', () => {
  const known = [un, eu, unInUkrainian].reduce(withSnippet, [] as readonly (typeof un)[])
  expect(known).toEqual([eu, un, unInUkrainian])
  const changed = { ...un, long: 'the United Nations' }
  expect(withSnippet(known, changed)).toEqual([eu, changed, unInUkrainian])
  expect(withoutSnippet(known, un)).toEqual([eu, unInUkrainian])
})
