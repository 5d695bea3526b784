import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import type { Guid } from '../../../../shared/article/guid.ts'
import { isUri, ninjsAddresses } from '../../../../shared/export/ninjs/ninjs-addresses.ts'
import { rfc3986 } from '../../../support/ninjs-schema.ts'

const anyName = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1 }),
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  fc.string({ minLength: 1 }).map((text) => `tag:desk.example,2026:${text}`),
)

const uuid = '0192d3c4-0000-5000-8000-000000000000'

describe('what ninjs names things by', () => {
  it.each([
    ['tag:desk.example,2026:1', true],
    ['urn:uuid:0192d3c4', true],
    ['https://desk.example/i/1', true],
    ['7', false],
    ['порт', false],
    ['tag:desk.example,2026:порт', false],
    ['https://', false],
    ['urn:a b', false],
    ['urn:%zz', false],
  ])('%s is a URI: %s', (text, is) => {
    expect(isUri(text)).toBe(is)
  })

  it('is a URI to every reader, whatever a story and the desk are called', () => {
    fc.assert(
      fc.property(anyName, fc.option(anyName), (guid, root) => {
        const addresses = ninjsAddresses(root, uuid)
        const web = addresses.webOf(guid as Guid)
        expect(web).toMatch(/^https?:\/\/[^/]/)
        expect([web, addresses.uriOf(guid as Guid)].filter((uri) => !rfc3986.test(uri))).toEqual([])
      }),
      { numRuns: 2000 },
    )
  })

  it('is the guid where that is a web address already, and holds it where not', () => {
    const { webOf } = ninjsAddresses('https://desk.example/', uuid)
    expect(webOf('https://other.example/1' as Guid)).toBe('https://other.example/1')
    expect(webOf('tag:desk.example,2026:1' as Guid)).toBe(
      'https://desk.example/item/tag%3Adesk.example%2C2026%3A1',
    )
  })

  it('stands under nobody’s address where the desk has said none, and shows no picture there', () => {
    const { webOf, href, file } = ninjsAddresses(null, uuid)
    expect(webOf('tag:1' as Guid)).toBe(`https://${uuid}.wiredesk.invalid/item/tag%3A1`)
    expect(href('a.jpg')).toBeNull()
    expect(file('a.jpg')).toBe('media/a.jpg')
  })
})
