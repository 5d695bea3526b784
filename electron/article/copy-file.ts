import type { ArticleCopy } from '../../shared/article/article-copy.ts'
import { copyToHtml } from '../../shared/article/copy-to-html.ts'
import { fromBytes, toBytes } from '../store/document-bytes.ts'
import { documentKinds } from '../store/document-kind.ts'
import { type CopyPictures, pictureAddress, picturesInPage } from './copy-pictures.ts'

const seal = /<!-- wiredesk-copy ([A-Za-z0-9+/=]+) -->\s*$/

export type ReadCopy = {
  readonly copy: ArticleCopy
  /** The pictures it carries; none of them is trusted yet. */
  readonly pictures: readonly Uint8Array[]
}

/** A copy as the bytes of its file: a page for people that ends in the same, sealed, for Wiredesk. */
export function copyToBytes(copy: ArticleCopy, pictures: CopyPictures): Uint8Array {
  const sealed = Buffer.from(toBytes(documentKinds.copy, copy)).toString('base64')
  const addresses = new Map(
    Array.from(pictures, ([media, bytes]) => [media, pictureAddress(media, bytes)] as const),
  )
  return Buffer.from(copyToHtml(copy, addresses, sealed))
}

/** Null when the bytes are no copy; throws `DeskError` when they are one that cannot be trusted. */
export function copyFromBytes(bytes: Uint8Array, path: string): ReadCopy | null {
  const page = Buffer.from(bytes).toString('latin1')
  const [, sealed] = seal.exec(page) ?? []
  if (sealed === undefined) return null
  const copy = fromBytes(documentKinds.copy, Buffer.from(sealed, 'base64'), path)
  return { copy, pictures: picturesInPage(page) }
}
