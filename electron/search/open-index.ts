import { copyFileSync, existsSync, mkdirSync, rmSync, statSync } from 'node:fs'
import { dirname } from 'node:path'

import type { Database } from 'node-sqlite3-wasm'

import { sealClosed, sealFile, sealOf, sealOpen } from './index-seal.ts'
import type { Sqlite } from './sqlite.ts'
import { TextIndex } from './text-index.ts'

export type OpenIndex = {
  readonly index: TextIndex
  readonly close: () => void
}

const inMemory = ':memory:'

/** Opens the index in `file`, or a new one in its place when that cannot be believed. */
export function openIndex(sqlite: Sqlite, file: string | null, seed: string | null): OpenIndex {
  if (file === null) return opened(new sqlite.Database(inMemory), null)
  mkdirSync(dirname(file), { recursive: true })
  // One process a file has it open; a lock that is there was left by one that was killed.
  rmSync(lockOf(file), { recursive: true, force: true })
  if (seed !== null && !existsSync(file)) copySeed(seed, file)
  const seal = sealOf(file)
  if (seal === 'broken') removeIndex(file)
  sealOpen(file)
  if (seal === 'open') {
    const kept = openWhole(sqlite, file)
    if (kept !== null) return kept
    removeIndex(file)
    sealOpen(file)
  }
  return opened(new sqlite.Database(file), file)
}

export function removeIndex(file: string): void {
  for (const name of [sealFile(file), file, journalOf(file), lockOf(file)]) {
    rmSync(name, { recursive: true, force: true })
  }
}

/** An index that a crash left open; null when it is damaged. */
function openWhole(sqlite: Sqlite, file: string): OpenIndex | null {
  let database: Database | null = null
  try {
    database = new sqlite.Database(file)
    const { quick_check: check } = database.get('PRAGMA quick_check') ?? {}
    if (check !== 'ok') throw new Error('damaged')
    database.exec("INSERT INTO words(words) VALUES ('integrity-check')")
  } catch {
    database?.close()
    return null
  }
  try {
    return opened(database, file)
  } catch {
    return null
  }
}

function opened(database: Database, file: string | null): OpenIndex {
  try {
    return prepared(database, file)
  } catch (error) {
    database.close()
    throw error
  }
}

function prepared(database: Database, file: string | null): OpenIndex {
  // See index-seal.ts for what it means that nothing is flushed.
  database.exec(`
    PRAGMA locking_mode = EXCLUSIVE;
    PRAGMA journal_mode = ${file === null ? 'MEMORY' : 'TRUNCATE'};
    PRAGMA synchronous = OFF;
    PRAGMA temp_store = MEMORY;
    PRAGMA cache_size = -32768;
  `)
  return {
    index: new TextIndex(database),
    close: () => {
      database.close()
      if (file !== null) sealClosed(file)
    },
  }
}

/** Takes another index over that nobody was writing to just then. */
function copySeed(seed: string, file: string): void {
  try {
    const look = (): string => {
      const { size, mtimeMs } = statSync(seed)
      const isBusy = existsSync(journalOf(seed)) && statSync(journalOf(seed)).size > 0
      return isBusy ? 'busy' : `${size} ${mtimeMs}`
    }
    const before = look()
    if (before === 'busy' || !existsSync(sealFile(seed))) return
    copyFileSync(seed, file)
    if (look() === before) sealOpen(file)
  } catch {
    removeIndex(file)
  }
}

function lockOf(file: string): string {
  return `${file}.lock`
}

function journalOf(file: string): string {
  return `${file}-journal`
}
