import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { crc32 } from 'node:zlib'

import { writeCatalogLine } from '../../../electron/store/catalog-line.ts'
import { createDesk } from '../../../electron/store/create-desk.ts'
import { deskFolder } from '../../../electron/store/desk-folder.ts'
import { toBytes } from '../../../electron/store/document-bytes.ts'
import { documentKinds } from '../../../electron/store/document-kind.ts'
import type { Article } from '../../../shared/article/article.ts'
import type { Guid } from '../../../shared/article/guid.ts'
import { contentHeadOf, headOf } from '../../../shared/article/head-of.ts'
import { newArticle } from '../../../shared/article/new-article.ts'
import type { Version } from '../../../shared/article/version.ts'
import { newDesk } from '../../../shared/desk/new-desk.ts'
import { instantOf } from '../../../shared/instant/instant-of.ts'
import type { Instant } from '../../../shared/instant/instant.ts'
import { bodyOf, type WireStory } from './reuters.ts'

export type LargeDesk = {
  readonly folder: string
  readonly profile: string
  readonly remove: () => Promise<void>
}

const lines = ['Ferries run again', 'Council votes', 'Storm takes the roof', 'Рада ухвалила закон']

type Wish = {
  readonly isReleased?: boolean
  /** Whether what is released has its version on the disk, as exports read it. */
  readonly hasVersions?: boolean
  /** Texts that take turns; without them stories have headlines alone. */
  readonly texts?: readonly WireStory[]
}

/**
 * A desk of so many stories, drafts unless they are to be released, written past the store: it
 * need not survive a power cut. Its catalog is in step, as a clean close leaves it.
 */
export async function makeLargeDesk(
  count: number,
  { isReleased = false, hasVersions = false, texts = [] }: Wish = {},
): Promise<LargeDesk> {
  const work = await mkdtemp(join(tmpdir(), 'wiredesk-large-'))
  const folder = join(work, 'desk')
  await createDesk(folder, newDesk({ name: 'Large desk' }))
  const rows: string[] = []
  const made = new Set<string>()
  const write = async (path: string, bytes: Uint8Array): Promise<void> => {
    if (!made.has(dirname(path))) await mkdir(dirname(path), { recursive: true })
    made.add(dirname(path))
    await writeFile(path, bytes)
  }
  for (let number = 0; number < count; number += 1) {
    const at = instantOf(new Date(Date.UTC(2026, 0, 1) + number * 60_000))
    const guid = `tag:bench.example,2026:${number}` as Guid
    const draft = newArticle(guid, at, { ...wordsOf(number, texts), slugline: `BENCH-${number}` })
    const article: Article = isReleased
      ? { ...draft, state: 'published', version: 1, firstReleasedAt: at, releasedAt: at }
      : draft
    const bytes = toBytes(documentKinds.article, article)
    await write(join(folder, deskFolder.article(guid)), bytes)
    const look = { size: bytes.length, changedAtMs: 0 }
    const { content } = article
    const released = hasVersions ? contentHeadOf(content) : null
    if (hasVersions) {
      const version = firstVersion(article, at)
      const path = deskFolder.version(guid, version.version)
      await write(join(folder, path), toBytes(documentKinds.version, version))
    }
    rows.push(writeCatalogLine({ row: { head: headOf(article, released), look } }))
  }
  rows.push(writeCatalogLine({ isInStep: true, sum: crc32(rows.join('')) }))
  await writeFile(join(folder, deskFolder.catalog), rows.join(''))
  return {
    folder,
    profile: join(work, 'profile'),
    remove: () => rm(work, { recursive: true, force: true, maxRetries: 5 }),
  }
}

function firstVersion({ guid, content }: Article, at: Instant): Version {
  return {
    guid,
    version: 1,
    state: 'published',
    signal: null,
    act: 'publish',
    by: '',
    embargoOverride: null,
    firstReleasedAt: at,
    releasedAt: at,
    content,
  }
}

function wordsOf(number: number, texts: readonly WireStory[]) {
  const text = texts[number % texts.length]
  if (text === undefined) return { headline: `${lines[number % lines.length] ?? ''} ${number}` }
  return { headline: text.title, body: bodyOf(text) }
}
