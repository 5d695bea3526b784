import { expect, it } from 'vitest'

import { seal, sealParts, unseal } from '../../../electron/store/sealed.ts'

it('a document that comes in parts is sealed as one that comes whole', async () => {
  const document = {
    writes: Array.from({ length: 200 }, (_, n) => ({ path: `p${n}`, bytes: 'ї' })),
  }
  const whole = Buffer.from(JSON.stringify(document))
  const parts = Array.from({ length: 101 }, (_, n) => whole.subarray(n * 60, (n + 1) * 60))
  parts.push(whole.subarray(101 * 60))
  const sealed = await sealParts({ kind: 'transaction', schema: 1 }, parts)
  const expected = seal({ kind: 'transaction', schema: 1, document })
  expect(Buffer.from(sealed).equals(Buffer.from(expected))).toBe(true)
  expect(unseal(sealed).document).toEqual(document)
})
