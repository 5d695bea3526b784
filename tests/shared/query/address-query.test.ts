import { describe, expect, it } from 'vitest'

import { addressQuery } from '../../../shared/query/address-query.ts'

describe('the query of an address', () => {
  it.each([
    [
      'https://desk.example/articles/storm-0a1b2c3d.html',
      'https://desk.example/articles/storm-0a1b2c3d.html',
    ],
    [` http://cms.example/storm/?${'from=chat&'.repeat(400)}#top\n`, 'http://cms.example/storm/'],
    ['file:///srv/site/articles/storm.html', 'file:///srv/site/articles/storm.html'],
  ])('of %s finds its page', (address, query) => {
    expect(addressQuery(address)).toBe(query)
  })

  // Else a list would take the first story that happens to say such a word.
  it.each([
    'https://desk.example',
    'https://desk.example/',
    'mailto:desk@example.org',
    'storm',
    '-https://desk.example/storm',
    'https://desk.example/a storm',
    '"https://desk.example/storm"',
    `https://desk.example/${'s'.repeat(1000)}`,
    'javascript:alert(1)',
    '',
  ])('%s means none', (address) => {
    expect(addressQuery(address)).toBeNull()
  })
})
