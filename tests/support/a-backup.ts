import { readFile, writeFile } from 'node:fs/promises'

import { backupDisk } from '../../electron/backup/backup-disk.ts'
import { backupPlace } from '../../electron/backup/backup-place.ts'
import type { TakeWish } from '../../electron/backup/take-backup.ts'
import type { DeskStore } from '../../electron/store/desk-store.ts'
import type { JournalRecord } from '../../electron/store/journal-record.ts'
import type { Instant } from '../../shared/instant/instant.ts'
import { aLaunch } from './a-launch.ts'
import { anArticle, guidOf, noon } from './an-article.ts'
import { snapshot } from './read-site.ts'

let hour = 0
/** Each backup an hour after the one before. */
export const clock = (): Instant => {
  hour += 1
  return `2026-11-${String(10 + Math.floor(hour / 24)).padStart(2, '0')}T${String(hour % 24).padStart(2, '0')}:00:00Z` as Instant
}

export async function aBackupWish(
  store: DeskStore,
  more: Partial<TakeWish> = {},
): Promise<TakeWish> {
  const place = await backupPlace(store.folder, null)
  const { folder: desk } = store
  return { disk: backupDisk, desk, place, mayMakePlace: true, isByHand: false, clock, ...more }
}

export function put(store: DeskStore, name: string, headline: string): Promise<unknown> {
  const articles = [anArticle(name, { headline })]
  return store.change(() => ({ change: { articles }, result: null }))
}

const made =
  /^(?:lock|catalog\.jsonl|journal\.jsonl|transaction\.json|search\/|backup\.json|manifest\.json)|\.tmp$/

/** The documents and pictures of a desk, without what it makes again and what a backup says of itself. */
export async function documents(folder: string): Promise<Record<string, string>> {
  const all = Object.entries(await snapshot(folder))
  return Object.fromEntries(all.filter(([path]) => !made.test(path)))
}

/** Everything that can happen to a desk's files, those that are written in place too. */
export async function changeAll(store: DeskStore): Promise<void> {
  const hot = store.list('hot')
  await put(store, 'draft', 'Another headline')
  await put(store, 'new', 'A new story')
  await store.change(() => ({
    change: {
      desk: { ...store.desk(), name: 'Renamed' },
      words: ['Суспільне'],
      gone: [guidOf('held')],
      lists: [{ ...hot, revision: hot.revision + 1, draft: hot.live }],
      launch: aLaunch(2, 6, { hot: 'b' }),
    },
    result: null,
  }))
  await store.journal?.append(typed('draft', 2))
}

export function typed(name: string, sequence: number): JournalRecord {
  const fields = { lead: `Typed ${sequence}` }
  const base = sequence === 1 ? anArticle(name).content : null
  return { guid: guidOf(name), sequence, at: noon, base, change: { kind: 'fields', fields } }
}

export async function flipBit(path: string): Promise<void> {
  const bytes = await readFile(path)
  bytes.writeUInt8(bytes.readUInt8(bytes.length >> 1) ^ 1, bytes.length >> 1)
  // As a disk does it, whoever has a name for the file.
  await writeFile(path, bytes)
}
