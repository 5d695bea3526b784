import { expect, test } from 'vitest'

import { newGuid } from '../../../shared/article/new-guid.ts'
import type { Instant } from '../../../shared/instant/instant.ts'

const now = '2026-11-25T23:59:00Z' as Instant

test.each([
  ['https://Desk.Example/news/', 'tag:desk.example,2026-11-25:id'],
  ['https://editor@desk.example:8080/', 'tag:desk.example,2026-11-25:id'],
  ['no address', 'tag:desk.example,2026-11-25:id'],
])('a story of the desk at %s is named %s', (baseUrl, guid) => {
  expect(newGuid(baseUrl, now, 'id')).toBe(guid)
})
