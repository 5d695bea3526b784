import { describe, expect, it } from 'vitest'

import { isFitArchiveName } from '../../../shared/import/is-fit-archive-name.ts'

describe('the name of a file in an archive', () => {
  it.each([
    'wire.json',
    'content/images/2026/11/Порт.jpg',
    '.hidden/a b.md',
    'console.json',
    '…/x',
  ])('may be %s', (name) => {
    expect(isFitArchiveName(name)).toBe(true)
  })

  it.each([
    '',
    '/etc/passwd',
    '../wire.json',
    'a/../../wire.json',
    'a//b',
    './a',
    'C:/wire.json',
    'C:wire.json',
    'a\\b',
    'wire.json:stream',
    'nul',
    'a/COM1.json',
    'LPT9',
    'wire.json.',
    'wire.json ',
    'a\0b',
    'what?.md',
    'x'.repeat(256),
    'a/'.repeat(64) + 'a',
  ])('may not be %j', (name) => {
    expect(isFitArchiveName(name)).toBe(false)
  })
})
