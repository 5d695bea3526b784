import type { ArticleHead } from '../../shared/article/article-head.ts'
import type { KeptVersion } from '../../shared/article/kept-version.ts'
import type { VersionLine } from '../../shared/article/version-line.ts'
import type { VersionName } from '../../shared/article/version-name.ts'
import type { Version } from '../../shared/article/version.ts'
import { DeskError } from '../store/desk-error.ts'
import type { DeskReader } from '../store/desk-store.ts'

/** A wire may number its versions as it likes; further back than this nobody looks. */
const deepest = 1000

export type VersionReader = Pick<DeskReader, 'readVersion' | 'readKept'>

/** Every version this desk has of an article, released and kept, the newest first. */
export async function versionLines(
  reader: VersionReader,
  { guid, version, kept }: Pick<ArticleHead, 'guid' | 'version' | 'kept'>,
): Promise<readonly VersionLine[]> {
  const released = await linesOf('released', version, async (number) => {
    const found = await reader.readVersion(guid, number)
    return found === null ? null : releasedLine(found)
  })
  const byHand = await linesOf('kept', kept, async (number) => {
    const found = await reader.readKept(guid, number)
    return found === null ? null : keptLine(found)
  })
  return merged(released, byHand)
}

async function linesOf(
  kind: VersionName['kind'],
  newest: number,
  read: (number: number) => Promise<VersionLine | null>,
): Promise<readonly VersionLine[]> {
  const lines: VersionLine[] = []
  for (let number = newest; number > Math.max(0, newest - deepest); number -= 1) {
    const name: VersionName = { kind, number }
    const line = await read(number).catch((error: unknown) => unreadable(name, error))
    if (line !== null) lines.push(line)
    // A story that came in at version 5 has no earlier ones here, but the one it stands at it must have.
    else if (number === newest) {
      lines.push(unreadable(name, new DeskError('noVersion', { version: number })))
    }
  }
  return lines
}

function releasedLine(version: Version): VersionLine {
  const { content, guid: _guid, firstReleasedAt: _first, ...told } = version
  const { edNote, headline, language } = content
  const name = { kind: 'released', number: told.version } as const
  return { kind: 'released', name, ...told, edNote, headline, language }
}

function keptLine(version: KeptVersion): VersionLine {
  const { content, guid: _guid, ...told } = version
  const { edNote, headline, language } = content
  const name = { kind: 'kept', number: told.number } as const
  return { kind: 'kept', name, ...told, edNote, headline, language }
}

function unreadable(name: VersionName, error: unknown): VersionLine {
  if (!(error instanceof DeskError)) throw error
  return { kind: 'unreadable', name, problem: error.problem }
}

/** Two histories as one. What cannot be read has no time and keeps its place among its own kind. */
function merged(
  released: readonly VersionLine[],
  kept: readonly VersionLine[],
): readonly VersionLine[] {
  const [one, other] = [[...released], [...kept]]
  const lines: VersionLine[] = []
  for (;;) {
    const [first, second] = [one[0], other[0]]
    const next = second === undefined || isFirst(first, second) ? one.shift() : other.shift()
    if (next === undefined) return lines
    lines.push(next)
  }
}

// What was kept in the second of a release was kept before it.
function isFirst(released: VersionLine | undefined, kept: VersionLine): boolean {
  if (released === undefined) return false
  return released.kind === 'unreadable' || timeOf(released) >= timeOf(kept)
}

function timeOf(line: VersionLine): string {
  if (line.kind === 'unreadable') return ''
  return line.kind === 'kept' ? line.keptAt : line.releasedAt
}
