import { createHash } from 'node:crypto'
import { mkdir, readFile, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'

import type { Guid } from '../../../shared/article/guid.ts'
import { manifestSchema } from '../../../shared/export/manifest.ts'
import { isErrno } from '../../disk/errno.ts'
import { nodeDisk } from '../../disk/node-disk.ts'
import { ensureFolder } from '../../store/ensure-folder.ts'
import { renameOver } from '../../store/write-durably.ts'
import type { ExportTarget } from '../export-target.ts'
import { sitePaths } from '../html/site-paths.ts'
import { writeSynced } from '../write-synced.ts'
import { mergedManifest } from './merged-manifest.ts'
import { clearPublishDrafts, newPublishDraft } from './publish-draft.ts'
import { publishOrder, type Staged } from './publish-order.ts'
import { mustStand, namesIn, type PublishedSite } from './published-site.ts'

type Parts = {
  readonly out: string
  readonly site: PublishedSite
  /** The desk that is published, by its folder. */
  readonly desk: string
  /** Why an article may not be public; null when it may. */
  readonly omissionIn: (guid: Guid) => string | null
  readonly nowMs: number
}

/**
 * Writes into a site that stands: each file beside it first, and when all of them are on the disk,
 * each in its place by renaming. A failure before that leaves the site as it was, and whatever cuts
 * the renaming off leaves a site in which every link leads somewhere: what is new comes first, when
 * nothing leads to it, then what takes the place of an old file, and what nothing leads to goes last.
 */
export async function mergeTarget(parts: Parts): Promise<ExportTarget> {
  const { out, site, desk, omissionIn, nowMs } = parts
  await clearPublishDrafts(out, desk, nowMs)
  const draft = newPublishDraft(out, desk)
  const hashes = new Map<string, string>()
  const staged: Staged[] = []
  const withdrawn = new Set<string>()
  const leaving = new Set<string>()

  async function stage(path: string, bytes: Uint8Array): Promise<void> {
    hashes.set(path, createHash('sha256').update(bytes).digest('hex'))
    const standing = await bytesAt(join(out, path))
    // What is the same already stays, so that who copies the site on has little to copy.
    if (standing?.equals(bytes) === true) return
    // Looked at each time: a disk that is taken out must not get a new folder in its place.
    await mustStand(out)
    await ensureFolder(nodeDisk, dirname(join(draft, path)))
    await writeSynced(join(draft, path), bytes)
    staged.push({ path, isNew: standing === null })
  }

  async function keep(path: string, bytes?: string): Promise<boolean> {
    const standing = await bytesAt(join(out, path))
    if (standing === null) return false
    if (bytes !== undefined && !standing.equals(Buffer.from(bytes))) return false
    hashes.set(path, createHash('sha256').update(standing).digest('hex'))
    return true
  }

  async function put(path: string): Promise<void> {
    // A web server has to get in, so not as the desk's own folders are made.
    await mkdir(dirname(join(out, path)), { recursive: true })
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
      for (const file of merged.withdrawn) if (site.pages.has(file)) withdrawn.add(file)
      for (const file of merged.moved) if (site.pages.has(file)) leaving.add(file)
      await stage(path, Buffer.from(`${JSON.stringify(merged.manifest, null, 2)}\n`))
    },
    open: (path) => {
      const pieces: Uint8Array[] = []
      return Promise.resolve({
        append: async (bytes) => {
          pieces.push(Buffer.from(bytes))
        },
        close: () => stage(path, Buffer.concat(pieces)),
      })
    },
    keep,
    standing: (folder) => namesIn(join(out, folder)),
    sha256: (path) => hashes.get(path) ?? '',
    finish: async () => {
      await mustStand(out)
      for (const path of await gone(out, hashes)) leaving.add(path)
      const manifest = staged.filter(({ path }) => path === 'manifest.json')
      const files = staged.filter((one) => !manifest.includes(one))
      // So that a folder that is new to us is known as ours whenever the rest is cut off.
      if (site.manifest === null) for (const { path } of manifest) await put(path)
      // What may not be public any more: nothing else matters as much.
      for (const path of withdrawn) await remove(path)
      for (const path of publishOrder(files)) await put(path)
      for (const path of leaving) await remove(path)
      // Only the old one knows what is still to leave.
      if (site.manifest !== null) for (const { path } of manifest) await put(path)
      const touched = [...withdrawn, ...staged.map(({ path }) => path), ...leaving]
      const folders = new Set([out, ...touched.map((path) => dirname(join(out, path)))])
      for (const folder of folders) await nodeDisk.syncFolder(folder)
      await discard()
      return true
    },
    discard,
  }
}

// Files of lists and stories that the desk no longer has, or no longer shows.
const ofLists = /^[a-z0-9-]+(?:\.[a-z0-9-]+)?\.(?:json|rss\.xml|atom\.xml|html|xml|js)$/

async function gone(out: string, hashes: ReadonlyMap<string, string>): Promise<readonly string[]> {
  const found = await Promise.all(
    ['lists', 'feeds', 'sections', 'tags', 'archive', 'search', 'sitemaps'].map(async (folder) =>
      (await namesIn(join(out, folder)))
        .filter((name) => ofLists.test(name))
        .map((name) => `${folder}/${name}`),
    ),
  )
  return [...found.flat(), sitePaths.sitemap].filter((path) => !hashes.has(path))
}

/** Null where no file stands. */
async function bytesAt(path: string): Promise<Buffer | null> {
  try {
    return await readFile(path)
  } catch (error) {
    if (isErrno(error, 'ENOENT', 'ENOTDIR')) return null
    throw error
  }
}
