import { expect, it } from 'vitest'

import { uniqueSlug } from '../../../shared/article/unique-slug.ts'

it('an address that another story has takes the next free number', () => {
  const taken = new Set(['bridges-open', 'bridges-open-2'])
  const isTaken = (slug: string): boolean => taken.has(slug)
  expect(uniqueSlug('bridges-open', isTaken)).toBe('bridges-open-3')
  expect(uniqueSlug('bridges-shut', isTaken)).toBe('bridges-shut')
})
