import { createHash, randomBytes } from 'node:crypto'
import { readFile, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'

import type { Guid } from '../../../shared/article/guid.ts'
import { manifestSchema } from '../../../shared/export/manifest.ts'
import { nodeDisk } from '../../disk/node-disk.ts'
import { ensureFolder } from '../../store/ensure-folder.ts'
import { renameOver } from '../../store/write-durably.ts'
import type { ExportTarget } from '../export-target.ts'
import { writeSynced } from '../write-synced.ts'
import { mergedManifest } from './merged-manifest.ts'
import { mustStand, namesIn, type PublishedSite } from './published-site.ts'
import { publishOrder } from './publish-order.ts'

type Parts = {
  readonly out: string
  readonly site: PublishedSite
  /** Why an article may not be public; null when it may. */
  readonly omissionIn: (guid: Guid) => string | null
  readonly nowMs: number
}

const stem = '.wiredesk-publish-'
const dayMs = 24 * 60 * 60 * 1000

/** Whether a name is one that publishing leaves behind when it is cut off. */
export function isPublishDraft(name: string): boolean {
  return name.startsWith(stem)
}

/**
 * Writes into a site that stands: each file beside it first, and when all of them are on the disk,
 * each in the place of the old one by renaming. A failure before that leaves the site as it was.
 */
export async function mergeTarget({ out, site, omissionIn, nowMs }: Parts): Promise<ExportTarget> {
  await clearOld(out, nowMs)
  const draft = join(out, stem + randomBytes(8).toString('hex'))
  const hashes = new Map<string, string>()
  const staged = new Set<string>()
  const leaving = new Set<string>()

  async function stage(path: string, bytes: Uint8Array): Promise<void> {
    hashes.set(path, createHash('sha256').update(bytes).digest('hex'))
    // What is the same already stays, so that who copies the site on has little to copy.
    if (await isSame(join(out, path), bytes)) return
    // Looked at each time: a disk that is taken out must not get a new folder in its place.
    await mustStand(out)
    await ensureFolder(nodeDisk, dirname(join(draft, path)))
    await writeSynced(join(draft, path), bytes)
    staged.add(path)
  }

  async function put(path: string): Promise<void> {
    await ensureFolder(nodeDisk, dirname(join(out, path)))
    await renameOver(nodeDisk, join(draft, path), join(out, path))
  }

  async function remove(path: string): Promise<void> {
    await rm(join(out, path), { force: true })
  }

  const discard = (): Promise<void> => rm(draft, { recursive: true, force: true })

  return {
    write: async (path, bytes) => {
      if (path !== 'manifest.json') return stage(path, Buffer.from(bytes))
      const written = manifestSchema.parse(JSON.parse(Buffer.from(bytes).toString()))
      const merged = mergedManifest(site.manifest, written, omissionIn)
      for (const file of merged.leaving) if (site.pages.has(file)) leaving.add(file)
      await stage(path, Buffer.from(`${JSON.stringify(merged.manifest, null, 2)}\n`))
    },
    sha256: (path) => hashes.get(path) ?? '',
    finish: async () => {
      await mustStand(out)
      for (const path of await gone(out, hashes)) leaving.add(path)
      // First what may not be public any more: nothing else matters as much should the rest be cut off.
      for (const path of leaving) await remove(path)
      for (const path of publishOrder(staged, site.manifest === null)) await put(path)
      const folders = new Set([...leaving, ...staged].map((path) => dirname(join(out, path))))
      for (const folder of folders) await nodeDisk.syncFolder(folder)
      await discard()
    },
    discard,
  }
}

// Files of lists and sections that the desk no longer has, or no longer shows.
const ofLists = /^[a-z0-9-]+\.(?:json|rss\.xml|atom\.xml|html)$/

async function gone(out: string, hashes: ReadonlyMap<string, string>): Promise<readonly string[]> {
  const found = await Promise.all(
    ['lists', 'feeds', 'sections'].map(async (folder) =>
      (await namesIn(join(out, folder)))
        .filter((name) => ofLists.test(name))
        .map((name) => `${folder}/${name}`),
    ),
  )
  return found.flat().filter((path) => !hashes.has(path))
}

async function isSame(path: string, bytes: Uint8Array): Promise<boolean> {
  return readFile(path).then(
    (standing) => standing.equals(bytes),
    () => false,
  )
}

async function clearOld(out: string, nowMs: number): Promise<void> {
  for (const name of (await namesIn(out)).filter(isPublishDraft)) {
    const path = join(out, name)
    const changedAt = await stat(path).then(
      ({ mtimeMs }) => mtimeMs,
      () => nowMs,
    )
    // A younger one may be another computer's, at work now.
    if (nowMs - changedAt > dayMs) await rm(path, { recursive: true, force: true })
  }
}
