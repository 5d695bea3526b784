import { describe, expect, it } from 'vitest'

import { fromBytes, toBytes } from '../../../electron/store/document-bytes.ts'
import { documentKinds } from '../../../electron/store/document-kind.ts'
import { seal, unseal } from '../../../electron/store/sealed.ts'
import { newDesk } from '../../../shared/desk/new-desk.ts'
import { anArticle } from '../../support/an-article.ts'

const strange = '"__proto__":{"isEvil":true},"constructor":{"prototype":{"isEvil":true}},'

/** A document as somebody would plant it: sealed well, with keys that lead to the prototype of everything. */
function planted(bytes: Uint8Array, before: string): Uint8Array {
  const { kind, schema, document } = unseal(bytes)
  const text = JSON.stringify(document).replace(before, strange + before)
  expect(text).toContain('__proto__')
  return seal({ kind, schema, document: JSON.parse(text) as unknown })
}

describe.each([
  [
    'the settings',
    documentKinds.desk,
    toBytes(documentKinds.desk, newDesk({ name: 'Desk' })),
    '"name":',
  ],
  ['a story', documentKinds.article, toBytes(documentKinds.article, anArticle('one')), '"guid":'],
  [
    'a story’s content',
    documentKinds.article,
    toBytes(documentKinds.article, anArticle('one')),
    '"headline":',
  ],
])('%s with keys of the prototype in it', (_what, kind, bytes, before) => {
  it('is refused as damaged, and bends nothing', () => {
    expect(() => fromBytes<unknown>(kind, planted(bytes, before), 'planted.json')).toThrow(
      'damaged',
    )
    expect(Reflect.get({}, 'isEvil')).toBeUndefined()
  })
})
