import { expect, it } from 'vitest'

import { bodySchema } from '../shared/prose/body-schema.ts'
import { readProse } from '../shared/prose/read-prose.ts'
import { bodyMatrix } from './support/body-matrix.ts'

const media = `${'a1'.repeat(32)}.png`
const matrix = bodyMatrix(media)

it('the matrix that formats are asked about has every node and mark that may be public', () => {
  const { nodes, marks } = bodySchema()
  const named = (kind: 'node' | 'mark') =>
    matrix.filter((row) => row.kind === kind).map(({ part }) => part)
  const outer = new Set(['doc', 'text'])
  expect(named('node').toSorted()).toEqual(
    Object.keys(nodes)
      .filter((name) => !outer.has(name))
      .sort(),
  )
  expect(named('mark').toSorted()).toEqual(
    Object.keys(marks)
      .filter((name) => name !== 'noted')
      .sort(),
  )
})

it.each(matrix)('the matrix shows $part as the vocabulary stores it', ({ part, kind, body }) => {
  expect(readProse(body)).not.toBeNull()
  const type = kind === 'node' ? `"type":"${part}"` : `"marks":[{"type":"${part}"`
  expect(JSON.stringify(body)).toContain(type)
})
