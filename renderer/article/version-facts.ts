import type { VersionLine } from '../../shared/article/version-line.ts'
import { showInstant } from '../../shared/instant/show-instant.ts'
import type { Desk } from '../../shared/desk/desk.ts'
import { t } from '../t.ts'

type Clock = Pick<Desk, 'datePattern' | 'timezone'>

/** What the wire was told a version is, beyond its state; nothing for a first release. */
export function signalWord(line: Extract<VersionLine, { kind: 'whole' }>): string {
  // The state of a correction and of a kill already says it.
  if (line.signal === 'sig:update' && line.state === 'published') return t('versions.update')
  if (line.signal === 'sig:correction' && line.state !== 'corrected')
    return t('versions.correction')
  return ''
}

/** A version as an option of a select. */
export function versionLabel(line: VersionLine, { datePattern, timezone }: Clock): string {
  const { version } = line
  if (line.kind === 'unreadable') return t('versions.unreadable', { version })
  return t('versions.atTime', {
    version,
    time: showInstant(line.releasedAt, datePattern, timezone),
  })
}
