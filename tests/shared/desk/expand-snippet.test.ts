import { expect, it } from 'vitest'

import { expandSnippet } from '../../../shared/desk/expand-snippet.ts'

const snippets = [
  { language: 'en', short: 'UN*', long: 'United Nations' },
  { language: 'en', short: 'SC UN*', long: 'UN Security Council' },
  { language: 'uk', short: 'ООН*', long: 'Організація Об’єднаних Націй' },
  { language: 'uk', short: 'оон', long: 'ООН' },
]
const expand = (before: string, language = 'en') => expandSnippet(before, snippets, language)

it.each([
  ['UN*', 'en', { from: 0, long: 'United Nations' }],
  ['The UN*', 'en', { from: 4, long: 'United Nations' }],
  ['(UN*', 'en', { from: 1, long: 'United Nations' }],
  ['the SC UN*', 'en', { from: 4, long: 'UN Security Council' }],
  ['The UN*', 'en-GB', { from: 4, long: 'United Nations' }],
  ['в ООН*', 'uk', { from: 2, long: 'Організація Об’єднаних Націй' }],
])('“%s” in %s becomes its long form', (before, language, found) => {
  expect(expand(before, language)).toEqual(found)
})

it.each([
  ['FUN*', 'en'],
  ['un*', 'en'],
  ['UN', 'en'],
  ['The UN*', 'uk'],
  ['фоон', 'uk'],
  ['', 'en'],
])('“%s” in %s stays', (before, language) => {
  expect(expand(before, language)).toBeNull()
})
