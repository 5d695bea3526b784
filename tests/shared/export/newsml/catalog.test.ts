import { readFileSync } from 'node:fs'

import { expect, it } from 'vitest'

import {
  catalogAddress,
  catalogSchemes,
  isResolved,
} from '../../../../shared/export/newsml/catalog.ts'
import { hasSchemas, needsSchemas, schemaFile } from '../../../support/schemas.ts'

it('each alias stands for what IPTC’s own catalog says', ({ skip }) => {
  if (!hasSchemas) skip(needsSchemas)
  const file = catalogAddress.slice(catalogAddress.lastIndexOf('/') + 1)
  const catalog = readFileSync(schemaFile(`newsml-g2/catalogs/${file}`), 'utf8')
  const official = new Map(
    Array.from(catalog.matchAll(/<scheme alias="([^"]+)" uri="([^"]+)"/g), (found) => [
      found[1],
      found[2],
    ]),
  )
  for (const [alias, uri] of Object.entries(catalogSchemes)) {
    expect([alias, official.get(alias)]).toEqual([alias, uri])
  }
})

it.each([
  ['stat:usable', true],
  ['hld:subHeadline', false],
  ['stat:', false],
  ['usable', false],
  ['constructor:x', false],
])('%s is explained by the catalog: %s', (code, isKnown) => {
  expect(isResolved(code)).toBe(isKnown)
})
