import { diskError } from '../disk/disk-error.ts'
import type { Disk } from '../disk/disk.ts'
import { isErrno } from '../disk/errno.ts'
import { DeskError } from './desk-error.ts'
import { deskFolder } from './desk-folder.ts'
import { fromBytes } from './document-bytes.ts'
import { documentKinds } from './document-kind.ts'
import { readLines, type Line } from './read-lines.ts'
import { readRedoLine } from './redo-line.ts'

/** What a file is to be; null takes it away. Read when it is needed, so that no log is held whole. */
export type Redo = (() => Promise<Uint8Array>) | null

export type Logged = {
  readonly files: ReadonlyMap<string, Redo>
  /** Why some of what was safe is not among them; null when nothing is missing. */
  readonly damage: DeskError | null
}

/** What the log at `path` says of each file; throws `DeskError` when some of what was safe cannot be read. */
export async function readRedoLog(disk: Disk, path: string): Promise<ReadonlyMap<string, Redo>> {
  const { files, damage } = await readAsFarAsPossible(disk, path)
  if (damage !== null) throw damage
  return files
}

/** The same with as much as can be read. A change that was cut off has not happened. */
export async function readAsFarAsPossible(disk: Disk, path: string): Promise<Logged> {
  try {
    const start = Buffer.from(await disk.readPart(path, 0, 1)).toString()
    return await (start === '{' ? readDocument(disk, path) : readChanges(disk, path))
  } catch (error) {
    if (isErrno(error, 'ENOENT')) return { files: new Map(), damage: null }
    const failure = diskError(error, path)
    if (failure.problem.code === 'damaged') return { files: new Map(), damage: failure }
    throw failure
  }
}

/** An older Wiredesk kept one change at a time, as a document. */
async function readDocument(disk: Disk, path: string): Promise<Logged> {
  const bytes = await disk.read(path)
  const { writes } = fromBytes(documentKinds.transaction, bytes, deskFolder.transaction)
  const files = new Map(
    writes.map(({ path: file, bytes }) => [
      file,
      bytes === null ? null : async () => Buffer.from(bytes, 'base64'),
    ]),
  )
  return { files, damage: null }
}

type Begun = { readonly id: string; readonly files: Map<string, Redo> }

async function readChanges(disk: Disk, path: string): Promise<Logged> {
  const files = new Map<string, Redo>()
  let begun: Begun | null = null
  let isBroken = false
  let damage: DeskError | null = null
  const keep = (change: Begun): void => {
    for (const [file, redo] of change.files) files.set(file, redo)
  }
  for await (const line of readLines(disk, path)) {
    const read = readRedoLine(line.text)
    if (read !== null && 'begin' in read) {
      // A change begins only when the one before is safe, so what is broken there was whole once; what
      // can be read of it has happened.
      if (isBroken || begun !== null) damage = damaged('a line in its middle is broken')
      if (begun !== null) keep(begun)
      begun = { id: read.begin, files: new Map() }
      isBroken = false
    } else if (read !== null && 'path' in read && begun?.id === read.of) {
      begun.files.set(read.path, read.bytes === null ? null : redoOf({ disk, path }, read, line))
    } else if (isEndOf(begun, read)) {
      keep(begun)
      begun = null
    } else isBroken = true
  }
  return { files, damage }
}

function isEndOf(begun: Begun | null, read: ReturnType<typeof readRedoLine>): begun is Begun {
  return (
    begun !== null &&
    read !== null &&
    'commit' in read &&
    read.commit === begun.id &&
    read.count === begun.files.size
  )
}

type Log = { readonly disk: Disk; readonly path: string }

/** The bytes that a line of the log has for its file; refuses when another stands there by now. */
export function redoOf(
  { disk, path }: Log,
  { of, path: file }: { readonly of: string; readonly path: string },
  { at, length }: Omit<Line, 'text'>,
): () => Promise<Uint8Array> {
  return async () => {
    const text = Buffer.from(await disk.readPart(path, at, length)).toString()
    const read = readRedoLine(text)
    const isThere = read !== null && 'path' in read && read.of === of && read.path === file
    if (!isThere || read.bytes === null) throw damaged('a line is not there any more')
    return Buffer.from(read.bytes, 'base64')
  }
}

function damaged(reason: string): DeskError {
  return new DeskError('damaged', { path: deskFolder.transaction, reason })
}
