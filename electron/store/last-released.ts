import { basename, dirname, join } from 'node:path'

import type { Article } from '../../shared/article/article.ts'
import type { Version } from '../../shared/article/version.ts'
import type { DeskFiles } from './desk-files.ts'
import { deskFolder } from './desk-folder.ts'
import { readDocument } from './document-file.ts'
import { documentKinds } from './document-kind.ts'

/** The story whose file at `path` cannot be read, as its last readable version has it; null when it has none. */
export async function lastReleased(files: DeskFiles, path: string): Promise<Article | null> {
  const folder = join(deskFolder.versions, basename(dirname(path)))
  const stem = `${basename(path, '.json')}.`
  const names = await files.names(folder)
  const endings = names
    .filter((name) => name.startsWith(stem) && name.endsWith('.json'))
    .map((name) => name.slice(stem.length, -'.json'.length))
  const numbers = endings.filter((ending) => /^\d+$/.test(ending)).map(Number)
  const kept = endings.flatMap((ending) => /^kept-(\d+)$/.exec(ending)?.[1] ?? []).map(Number)
  for (const number of numbers.sort((one, other) => other - one)) {
    const file = join(folder, `${stem}${number}.json`)
    const version = await readDocument(files, documentKinds.version, file).catch(() => null)
    if (version !== null) return articleOf(version, Math.max(0, ...kept))
  }
  return null
}

function articleOf(version: Version, kept: number): Article {
  const { guid, state, version: number, firstReleasedAt, releasedAt, content } = version
  return {
    guid,
    state,
    version: number,
    kept,
    createdAt: firstReleasedAt,
    changedAt: releasedAt,
    firstReleasedAt,
    releasedAt,
    isEdited: false,
    scheduled: null,
    content,
  }
}
