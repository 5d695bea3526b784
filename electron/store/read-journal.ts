import type { Guid } from '../../shared/article/guid.ts'
import { diskError } from '../disk/disk-error.ts'
import type { Disk } from '../disk/disk.ts'
import { isErrno } from '../disk/errno.ts'
import { fromLine } from './journal-line.ts'
import { journalRecordSchema, type JournalRecord } from './journal-record.ts'

function isForget(entry: unknown): entry is { readonly forget: readonly Guid[] } {
  return typeof entry === 'object' && entry !== null && 'forget' in entry
}

/** The records that no later line says are folded, and how many lines could not be read. */
export async function readJournal(
  disk: Disk,
  path: string,
): Promise<{ records: readonly JournalRecord[]; damagedLines: number }> {
  const lines = (await readText(disk, path)).split('\n')
  // What follows the last line end is a record that a crash cut short, which was never acknowledged;
  // but one that lacks nothing except its end was whole once.
  const tail = lines.pop() ?? ''
  const [withoutEnd] = [tail, tail.slice(0, -1)].filter((line) => fromLine(line) !== null)
  if (withoutEnd !== undefined) lines.push(withoutEnd)
  let records: JournalRecord[] = []
  let damagedLines = 0
  for (const line of lines) {
    const read = fromLine(line)
    const parsed = read === null ? null : journalRecordSchema.safeParse(read.entry)
    if (read !== null && isForget(read.entry)) {
      const gone = new Set(read.entry.forget)
      records = records.filter((record) => !gone.has(record.guid))
    } else if (parsed?.success === true) records.push(parsed.data)
    else damagedLines += 1
  }
  return { records, damagedLines }
}

async function readText(disk: Disk, path: string): Promise<string> {
  try {
    return Buffer.from(await disk.read(path)).toString('utf8')
  } catch (error) {
    if (isErrno(error, 'ENOENT')) return ''
    throw diskError(error, path)
  }
}
