import type { VersionLine } from '../../../shared/article/version-line.ts'
import type { VersionName } from '../../../shared/article/version-name.ts'
import { showInstant } from '../../../shared/instant/show-instant.ts'
import type { Desk } from '../../../shared/desk/desk.ts'
import { t } from '../../t.ts'

type Clock = Pick<Desk, 'datePattern' | 'timezone'>

/** A version's name as the value of an option. */
export type VersionKey = `${number}` | `kept-${number}`

export function keyOf({ kind, number }: VersionName): VersionKey {
  return kind === 'kept' ? `kept-${number}` : `${number}`
}

/** Null for the working copy, which is no version. */
export function nameOf(key: VersionKey | 'working'): VersionName | null {
  if (key === 'working') return null
  const isKept = key.startsWith('kept-')
  return { kind: isKept ? 'kept' : 'released', number: Number(key.replace('kept-', '')) }
}

/** What a version is called in a sentence: “version 3”, “kept version 1”. */
export function versionName({ kind, number }: VersionName): string {
  return t(kind === 'kept' ? 'versions.keptName' : 'versions.releasedName', { number })
}

/** What the wire was told a version is, beyond its state; nothing for a first release. */
export function signalWord(line: Extract<VersionLine, { kind: 'released' }>): string {
  const { act } = line
  // The state of the others already says it.
  return act === 'update' || act === 'refile' || act === 'release' ? t(`versions.${act}`) : ''
}

/** A version as an option of a select. */
export function versionLabel(line: VersionLine, { datePattern, timezone }: Clock): string {
  const name = versionTitle(line)
  if (line.kind === 'unreadable') return t('versions.unreadable', { name })
  const at = line.kind === 'kept' ? line.keptAt : line.releasedAt
  return t('versions.atTime', { name, time: showInstant(at, datePattern, timezone) })
}

/** A version's name as a heading; one kept by hand goes by what it was called. */
export function versionTitle(line: VersionLine): string {
  if (line.kind === 'kept' && line.label !== '') return line.label
  const { kind, number } = line.name
  return t(kind === 'kept' ? 'versions.kept' : 'versions.version', { number })
}
