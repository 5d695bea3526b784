import { hash } from 'node:crypto'

import { expect, it } from 'vitest'

import { seal, SealBroken, unseal } from '../../../electron/store/sealed.ts'

const document = { words: ['Вербичне'] }

it('every flipped bit of a sealed document is noticed, those of its kind and schema too', () => {
  const bytes = seal({ kind: 'words', schema: 3, document })
  expect(unseal(bytes)).toEqual({ kind: 'words', schema: 3, document })
  for (let bit = 0; bit < bytes.length * 8; bit += 1) {
    const flipped = Buffer.from(bytes)
    flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7))
    expect(() => unseal(flipped), `bit ${bit}`).toThrow(SealBroken)
  }
})

it('a document sealed by its body alone, as at first, is still read', () => {
  const body = JSON.stringify(document)
  const sum = hash('sha256', body, 'hex')
  const old = `{"wiredesk":"words","schema":1,"sha256":"${sum}","document":${body}}\n`
  expect(unseal(Buffer.from(old))).toEqual({ kind: 'words', schema: 1, document })
})
