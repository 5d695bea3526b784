import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'

import { type Manifest, manifestSchema } from '../../shared/export/manifest.ts'

export async function readManifest(out: string): Promise<Manifest> {
  return manifestSchema.parse(JSON.parse(await readFile(join(out, 'manifest.json'), 'utf8')))
}

/** Every file under a folder, by its path in there, with its content's hash. */
export async function snapshot(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files: Record<string, string> = {}
  for (const entry of entries.filter((found) => found.isFile())) {
    const path = join(entry.parentPath, entry.name)
    files[relative(folder, path)] = createHash('sha256')
      .update(await readFile(path))
      .digest('hex')
  }
  return files
}

/** Every page of a site, as one text. */
export async function allPages(out: string): Promise<string> {
  const paths = Object.keys(await snapshot(out)).filter((path) => path.endsWith('.html'))
  const pages = await Promise.all(paths.map((path) => readFile(join(out, path), 'utf8')))
  return pages.join('\n')
}

/** Every text file of an export, as one text. */
export async function allText(out: string): Promise<string> {
  const paths = Object.keys(await snapshot(out)).filter((path) => /\.(?:html|xml|json)$/.test(path))
  const texts = await Promise.all(paths.map((path) => readFile(join(out, path), 'utf8')))
  return texts.join('\n')
}
