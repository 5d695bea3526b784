import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { bodySchema } from '../../../shared/prose/body-schema.ts'
import { readProse } from '../../../shared/prose/read-prose.ts'
import { anyBody } from '../../support/a-body.ts'
import { injured } from '../../support/an-injured-body.ts'
import { manyRuns } from '../../support/many-runs.ts'
import { namesIn } from '../../support/names-in.ts'

describe('a body of the vocabulary', () => {
  it('comes back exactly as it was stored, whatever it holds', () => {
    const met = new Set<string>()
    fc.assert(
      fc.property(anyBody, (body) => {
        for (const name of namesIn(body)) met.add(name)
        expect(readProse(body)?.toJSON()).toEqual(body)
      }),
      { numRuns: manyRuns },
    )
    // The bodies are made of all there is, or this would prove little.
    const { nodes, marks } = bodySchema()
    expect([...Object.keys(nodes), ...Object.keys(marks)].filter((name) => !met.has(name))).toEqual(
      [],
    )
  }, 120_000)

  it('is refused whole, and left as it was, for one thing that is not in it', () => {
    const injuries = new Set<string>()
    fc.assert(
      fc.property(injured, ({ body, injury }) => {
        injuries.add(injury)
        const before = JSON.stringify(body)
        expect({ injury, read: readProse(body) }).toEqual({ injury, read: null })
        expect(JSON.stringify(body)).toBe(before)
      }),
      { numRuns: manyRuns },
    )
    expect(injuries.size).toBeGreaterThan(10)
  }, 120_000)
})
