import type { Guid } from '../../shared/article/guid.ts'
import type { VersionLine } from '../../shared/article/version-line.ts'
import type { Version } from '../../shared/article/version.ts'
import type { Checked } from '../../shared/ipc/desk-api.ts'
import { DeskError } from '../store/desk-error.ts'
import type { DeskReader } from '../store/desk-store.ts'

type Reader = Pick<DeskReader, 'head' | 'readVersion'>

/** A wire may number its versions as it likes; further back than this nobody looks. */
const deepest = 1000

export function versionHandlers(reader: Reader) {
  return {
    'article.versions': ({ guid }: Checked<'article.versions'>) => versionLines(reader, guid),
    'article.version': async ({ guid, version }: Checked<'article.version'>): Promise<Version> => {
      const found = await reader.readVersion(guid, version)
      if (found === null) throw new DeskError('noVersion', { version })
      return found
    },
  }
}

/** Every version this desk has of an article, the newest first. */
async function versionLines(reader: Reader, guid: Guid): Promise<readonly VersionLine[]> {
  const head = reader.head(guid)
  if (head === null) throw new DeskError('noArticle', { guid })
  const lines: VersionLine[] = []
  for (let number = head.version; number > Math.max(0, head.version - deepest); number -= 1) {
    const line = await versionLine(reader, guid, number)
    // A story that came in at version 5 has no earlier ones here, but the one it stands at it must have.
    if (line !== null) lines.push(line)
    else if (number === head.version)
      lines.push(unreadable(number, new DeskError('noVersion', { version: number })))
  }
  return lines
}

async function versionLine(
  reader: Reader,
  guid: Guid,
  number: number,
): Promise<VersionLine | null> {
  try {
    const found = await reader.readVersion(guid, number)
    if (found === null) return null
    const { content, guid: _, firstReleasedAt: _first, ...released } = found
    const { edNote, headline, language } = content
    return { kind: 'whole', ...released, edNote, headline, language }
  } catch (error) {
    if (!(error instanceof DeskError)) throw error
    return unreadable(number, error)
  }
}

function unreadable(version: number, { problem }: DeskError): VersionLine {
  return { kind: 'unreadable', version, problem }
}
