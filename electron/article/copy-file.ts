import type { ArticleCopy } from '../../shared/article/article-copy.ts'
import { copyToHtml } from '../../shared/article/copy-to-html.ts'
import { fromBytes, toBytes } from '../store/document-bytes.ts'
import { documentKinds } from '../store/document-kind.ts'

const seal = /<!-- wiredesk-copy ([A-Za-z0-9+/=]+) -->\s*$/

/** A copy as the bytes of its file: a page for people that ends in the same, sealed, for Wiredesk. */
export function copyToBytes(copy: ArticleCopy): Uint8Array {
  const sealed = Buffer.from(toBytes(documentKinds.copy, copy)).toString('base64')
  return Buffer.from(copyToHtml(copy, sealed))
}

/** Null when the bytes are no copy; throws `DeskError` when they are one that cannot be trusted. */
export function copyFromBytes(bytes: Uint8Array, path: string): ArticleCopy | null {
  const [, sealed] = seal.exec(Buffer.from(bytes).toString('latin1')) ?? []
  if (sealed === undefined) return null
  return fromBytes(documentKinds.copy, Buffer.from(sealed, 'base64'), path)
}
