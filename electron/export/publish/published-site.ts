import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'

import { type Manifest, manifestSchema } from '../../../shared/export/manifest.ts'
import { isErrno } from '../../disk/errno.ts'
import { DeskError } from '../../store/desk-error.ts'
import { htmlFormat } from '../html/html-format.ts'

/** What stands in the folder that lists are published to. */
export type PublishedSite = {
  /** Null in a folder that nothing was published to. */
  readonly manifest: Manifest | null
  /** Pages of articles that stand there and that the manifest names. */
  readonly pages: ReadonlySet<string>
}

// A manifest is a file that anybody may have changed; what it names is removed one day.
const pageFile = /^articles\/[^/\\]+\.html$/

/** Reads the folder. Throws `publishGone` when it is not there, and `exportOverFiles` when other files have our names. */
export async function readPublishedSite(out: string): Promise<PublishedSite> {
  await mustStand(out)
  const manifest = await readManifest(out)
  if (manifest?.format !== htmlFormat.id) {
    const ours = new Set(['manifest.json', ...htmlFormat.names])
    const [foreign] = (await readdir(out)).filter((name) => ours.has(name)).sort()
    if (foreign !== undefined) throw new DeskError('exportOverFiles', { path: out, name: foreign })
    return { manifest: null, pages: new Set() }
  }
  const standing = new Set((await namesIn(join(out, 'articles'))).map((name) => `articles/${name}`))
  const named = manifest.articles.flatMap((article) => ('file' in article ? [article.file] : []))
  const pages = named.filter((file) => pageFile.test(file) && standing.has(file))
  return { manifest, pages: new Set(pages) }
}

/** A folder that is gone is never made again: its disk may be out, and what was made would hide it. */
export async function mustStand(out: string): Promise<void> {
  const isThere = await stat(out).then(
    (facts) => facts.isDirectory(),
    (error: unknown) => {
      if (isErrno(error, 'ENOENT', 'ENOTDIR')) return false
      throw error
    },
  )
  if (!isThere) throw new DeskError('publishGone', { path: out })
}

async function readManifest(out: string): Promise<Manifest | null> {
  try {
    return manifestSchema.parse(JSON.parse(await readFile(join(out, 'manifest.json'), 'utf8')))
  } catch {
    return null
  }
}

export async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder)
  } catch (error) {
    if (isErrno(error, 'ENOENT', 'ENOTDIR')) return []
    throw error
  }
}
