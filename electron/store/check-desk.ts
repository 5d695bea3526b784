import { createHash } from 'node:crypto'
import { basename, join } from 'node:path'

import type { KeptVersion } from '../../shared/article/kept-version.ts'
import type { Version } from '../../shared/article/version.ts'
import { diskError } from '../disk/disk-error.ts'
import type { Disk } from '../disk/disk.ts'
import { nodeDisk } from '../disk/node-disk.ts'
import { DeskError } from './desk-error.ts'
import { deskFolder } from './desk-folder.ts'
import { DeskParts } from './desk-parts.ts'
import { fromBytes } from './document-bytes.ts'
import { documentKinds, type DocumentKind } from './document-kind.ts'
import { readRedoLog } from './read-redo-log.ts'

export type DamagedFile = { readonly path: string; readonly reason: string }
export type CheckReport = { readonly articles: number; readonly problems: readonly DamagedFile[] }

const single: readonly (readonly [string, DocumentKind<unknown>])[] = [
  [deskFolder.desk, documentKinds.desk],
  [deskFolder.tags, documentKinds.tags],
  [deskFolder.words, documentKinds.words],
  [deskFolder.templates, documentKinds.templates],
  [deskFolder.searches, documentKinds.searches],
  [deskFolder.launchesBefore, documentKinds.launches],
]

/**
 * Reads every document and picture of a desk back, and looks whether what they stand on is there;
 * changes nothing. Throws `notADesk`.
 */
export async function checkDesk(folder: string, disk: Disk = nodeDisk): Promise<CheckReport> {
  const problems: DamagedFile[] = []
  const parts = new DeskParts()
  if ((await disk.facts(join(folder, deskFolder.desk))) === null) {
    throw new DeskError('notADesk', { path: folder })
  }

  async function checkAll(path: string, look: () => Promise<void>): Promise<void> {
    try {
      await look()
    } catch (error) {
      const { problem, message } = diskError(error, path)
      problems.push({ path, reason: String(problem.values['reason'] ?? message) })
    }
  }

  function check(path: string, read: (bytes: Uint8Array) => void): Promise<void> {
    return checkAll(path, async () => read(await disk.read(join(folder, path))))
  }

  async function checkIfThere(path: string, read: (bytes: Uint8Array) => void): Promise<void> {
    if ((await disk.facts(join(folder, path))) !== null) await check(path, read)
  }

  for (const [path, kind] of single) {
    await checkIfThere(path, (bytes) => fromBytes(kind, bytes, path))
  }
  for (const name of await namesIn(disk, folder, deskFolder.lists)) {
    const path = join(deskFolder.lists, name)
    await check(path, (bytes) => parts.ofList(path, fromBytes(documentKinds.list, bytes, path)))
  }
  for (const path of await filesUnder(disk, folder, deskFolder.launches)) {
    await check(path, (bytes) => fromBytes(documentKinds.launch, bytes, path))
  }
  await checkAll(deskFolder.transaction, async () => {
    const logged = await readRedoLog(disk, join(folder, deskFolder.transaction))
    // What is still in the log is as good as in its file.
    for (const path of logged.keys()) parts.has(path)
  })
  let articles = 0
  for (const path of await filesUnder(disk, folder, deskFolder.articles)) {
    articles += 1
    parts.has(path)
    await check(path, (bytes) => {
      const article = fromBytes(documentKinds.article, bytes, path)
      const { guid } = article
      if (deskFolder.article(guid) !== path)
        throw new DeskError('misplaced', { path, reason: guid })
      parts.ofArticle(path, article)
    })
  }
  for (const name of await namesIn(disk, folder, deskFolder.bin)) {
    const path = join(deskFolder.bin, name)
    await check(path, (bytes) => {
      const { article } = fromBytes(documentKinds.binned, bytes, path)
      if (deskFolder.binned(article.guid) !== path)
        throw new DeskError('misplaced', { path, reason: article.guid })
      parts.ofArticle(path, article)
    })
  }
  for (const path of await filesUnder(disk, folder, deskFolder.versions)) {
    parts.has(path)
    await check(path, (bytes) => {
      const kind = path.includes('.kept-') ? documentKinds.kept : documentKinds.version
      parts.ofVersion(path, fromBytes<KeptVersion | Version>(kind, bytes, path))
    })
  }
  for (const path of await filesUnder(disk, folder, deskFolder.media)) {
    parts.has(path)
    await check(path, (bytes) => {
      const sha256 = createHash('sha256').update(bytes).digest('hex')
      if (sha256 !== basename(path).split('.')[0]) {
        throw new DeskError('damaged', { path, reason: 'its checksum does not match' })
      }
    })
  }
  return { articles, problems: [...problems, ...parts.missing()] }
}

async function namesIn(disk: Disk, folder: string, path: string): Promise<readonly string[]> {
  const names = await disk.names(join(folder, path))
  return names.filter((name) => !name.startsWith('.')).toSorted()
}

/** Files two levels down, as a desk shards them, relative to the desk; in a steady order. */
async function filesUnder(disk: Disk, folder: string, top: string): Promise<readonly string[]> {
  const paths: string[] = []
  for (const shard of await namesIn(disk, folder, top)) {
    for (const name of await namesIn(disk, folder, join(top, shard)))
      paths.push(join(top, shard, name))
  }
  return paths
}
