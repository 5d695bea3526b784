import { Low, type Adapter } from 'lowdb'

import type { DeskFiles, FileWrite } from './desk-files.ts'
import { fromBytes, toBytes } from './document-bytes.ts'
import type { DocumentKind } from './document-kind.ts'
import type { Mending } from './mending.ts'

/** lowdb's adapter over the durable, checksummed files of a desk. */
class DeskAdapter<T> implements Adapter<T> {
  readonly #files: DeskFiles
  readonly #kind: DocumentKind<T>
  readonly path: string

  constructor(files: DeskFiles, kind: DocumentKind<T>, path: string) {
    this.#files = files
    this.#kind = kind
    this.path = path
  }

  async read(): Promise<T | null> {
    const bytes = await this.#files.read(this.path)
    return bytes === null ? null : fromBytes(this.#kind, bytes, this.path)
  }

  async write(document: T): Promise<void> {
    await this.#files.commit([this.asWrite(document)])
  }

  asWrite(document: T): FileWrite {
    return { path: this.path, bytes: toBytes(this.#kind, document) }
  }
}

/** A lowdb document that is kept in memory and follows the disk, never leads it. */
export type Document<T> = {
  readonly value: () => T
  /** The write that would make `next` durable; `adopt` it in memory only when it is. */
  readonly asWrite: (next: T) => FileWrite
  readonly adopt: (next: T) => void
}

/** Reads a document once and keeps it; `absent` stands in while it has no file. */
export async function loadDocument<T>(
  files: DeskFiles,
  kind: DocumentKind<T>,
  path: string,
  absent: T,
): Promise<Document<T>> {
  const adapter = new DeskAdapter(files, kind, path)
  const low = new Low<T>(adapter, absent)
  await low.read()
  return kept(adapter, low)
}

/** The same, with `otherwise` in its place where it is damaged and somebody mends the desk. */
export function loadMended<T>(
  files: DeskFiles,
  { mend }: Mending,
  { kind, path, absent }: { kind: DocumentKind<T>; path: string; absent: T },
  otherwise: () => Promise<T> = () => Promise.resolve(absent),
): Promise<Document<T>> {
  return loadDocument(files, kind, path, absent).catch((error: unknown) =>
    mend(path, error, async () => newDocument(files, kind, path, await otherwise())),
  )
}

/** A document that has no file yet. */
export function newDocument<T>(
  files: DeskFiles,
  kind: DocumentKind<T>,
  path: string,
  value: T,
): Document<T> {
  const adapter = new DeskAdapter(files, kind, path)
  return kept(adapter, new Low<T>(adapter, value))
}

function kept<T>(adapter: DeskAdapter<T>, low: Low<T>): Document<T> {
  return {
    value: () => low.data,
    asWrite: (next) => adapter.asWrite(next),
    adopt: (next) => {
      low.data = next
    },
  }
}

/** Reads a document without keeping it; null when it has no file. */
export function readDocument<T>(
  files: DeskFiles,
  kind: DocumentKind<T>,
  path: string,
): Promise<T | null> {
  return new DeskAdapter(files, kind, path).read()
}
