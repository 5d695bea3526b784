import { createHash } from 'node:crypto'
import { basename } from 'node:path'

import { DeskError } from './desk-error.ts'
import { deskFolder } from './desk-folder.ts'
import { fromBytes } from './document-bytes.ts'
import { documentKinds } from './document-kind.ts'

const segment = '[A-Za-z0-9_][A-Za-z0-9_.-]*'
const patterns = {
  desk: /^desk\.json$/,
  tags: /^tags\.json$/,
  words: /^words\.json$/,
  templates: /^templates\.json$/,
  searches: /^searches\.json$/,
  launches: /^launches\.json$/,
  list: /^lists\/[a-z0-9-]+\.json$/,
  launch: /^launches\/\d{4}-\d{2}\/[0-9A-Z]+-\d+\.json$/,
  article: /^articles\/[0-9a-f]{2}\/[0-9a-f]{32}\.json$/,
  version: /^versions\/[0-9a-f]{2}\/[0-9a-f]{32}\.\d+\.json$/,
  kept: /^versions\/[0-9a-f]{2}\/[0-9a-f]{32}\.kept-\d+\.json$/,
  binned: /^bin\/[0-9a-f]{32}\.json$/,
  media: /^media\/[0-9a-f]{2}\/[0-9a-f]{64}\.(?:jpg|png|webp|gif)$/,
  damaged: new RegExp(`^damaged/${segment}$`),
} as const

export type DeskFileKind = keyof typeof patterns

/** What a file of a desk is, by its path with slashes; null for what no desk has. */
export function deskFileKind(path: string): DeskFileKind | null {
  const found = Object.entries(patterns).find(([, pattern]) => pattern.test(path))
  return found === undefined ? null : (found[0] as DeskFileKind)
}

/** Throws `DeskError` for a file of a desk that cannot be trusted: by its seal, its schema, its sum or its place. */
export function checkDeskFile(path: string, bytes: Uint8Array): void {
  const kind = deskFileKind(path)
  if (kind === null) throw new DeskError('misplaced', { path, reason: 'no desk has such a file' })
  // Kept as they are for whoever can mend them.
  if (kind === 'damaged') return
  if (kind === 'media') {
    const sum = createHash('sha256').update(bytes).digest('hex')
    if (basename(path).split('.')[0] !== sum)
      throw new DeskError('damaged', { path, reason: 'its checksum does not match' })
    return
  }
  const place = placeOf(kind, path, bytes)
  if (place !== null && place.replaceAll('\\', '/') !== path)
    throw new DeskError('misplaced', { path, reason: place })
}

/** Where a document says that it belongs; null for the few of which a desk has one. */
function placeOf(
  kind: Exclude<DeskFileKind, 'media' | 'damaged'>,
  path: string,
  bytes: Uint8Array,
): string | null {
  if (kind === 'article')
    return deskFolder.article(fromBytes(documentKinds.article, bytes, path).guid)
  if (kind === 'version') {
    const { guid, version } = fromBytes(documentKinds.version, bytes, path)
    return deskFolder.version(guid, version)
  }
  if (kind === 'kept') {
    const { guid, number } = fromBytes(documentKinds.kept, bytes, path)
    return deskFolder.kept(guid, number)
  }
  if (kind === 'binned')
    return deskFolder.binned(fromBytes(documentKinds.binned, bytes, path).article.guid)
  if (kind === 'list') return deskFolder.list(fromBytes(documentKinds.list, bytes, path).name)
  if (kind === 'launch') return deskFolder.launch(fromBytes(documentKinds.launch, bytes, path))
  fromBytes<unknown>(documentKinds[kind], bytes, path)
  return null
}
