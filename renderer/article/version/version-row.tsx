import { TriangleAlert } from 'lucide-react'

import type { VersionLine } from '../../../shared/article/version-line.ts'
import type { VersionName } from '../../../shared/article/version-name.ts'
import { showInstant } from '../../../shared/instant/show-instant.ts'
import { formatProblem } from '../../../shared/message/format-message.ts'
import { useOpenDesk } from '../../state/open-desk.ts'
import { t } from '../../t.ts'
import { Button } from '../../ui/button.tsx'
import { StateBadge } from '../../story/state-badge.tsx'
import { signalWord, versionName, versionTitle } from './version-facts.ts'

type Props = {
  readonly line: VersionLine
  readonly onCompare: (name: VersionName) => void
  /** Null where nothing may be restored. */
  readonly onRestore: ((name: VersionName) => void) | null
}

/** One version of the history: when, by whom, as what and why it left the desk or was kept. */
export function VersionRow({ line, onCompare, onRestore }: Props) {
  if (line.kind === 'unreadable') {
    return (
      <li className="version-row">
        <p className="version-unreadable">
          <TriangleAlert aria-hidden className="version-unreadable-mark" />
          {t('versions.unreadable', { name: versionTitle(line) })}
        </p>
        <p className="version-note">{formatProblem(line.problem)}</p>
      </li>
    )
  }
  const name = versionName(line.name)
  return (
    <li className="version-row">
      <div className="version-line">
        <h2 className="version-name">{versionTitle(line)}</h2>
        <VersionKind line={line} />
      </div>
      <VersionFacts line={line} />
      <div className="version-acts">
        <Button
          size="small"
          aria-label={t('versions.compareVersion', { name })}
          onPress={() => onCompare(line.name)}
        >
          {t('versions.compare')}
        </Button>
        {onRestore !== null && (
          <Button
            size="small"
            variant="quiet"
            aria-label={t('versions.restoreVersion', { name })}
            onPress={() => onRestore(line.name)}
          >
            {t('versions.restore')}
          </Button>
        )}
      </div>
    </li>
  )
}

type Readable = { readonly line: Exclude<VersionLine, { kind: 'unreadable' }> }

function VersionKind({ line }: Readable) {
  if (line.kind === 'kept') return <span className="version-signal">{t('versions.keptMark')}</span>
  const signal = signalWord(line)
  return (
    <>
      <StateBadge state={line.state} />
      {signal !== '' && <span className="version-signal">{signal}</span>}
    </>
  )
}

function VersionFacts({ line }: Readable) {
  const { datePattern, timezone } = useOpenDesk()
  const at = line.kind === 'kept' ? line.keptAt : line.releasedAt
  const time = showInstant(at, datePattern, timezone)
  return (
    <>
      <p className="version-time tabular">
        <time dateTime={at}>{time}</time>
        {line.by !== '' && <span className="version-by"> · {line.by}</span>}
      </p>
      <p className="version-headline" lang={line.language}>
        {line.headline}
      </p>
      {line.kind === 'released' && line.edNote !== '' && (
        <p className="version-note">{line.edNote}</p>
      )}
      {line.kind === 'released' && line.embargoOverride !== null && (
        <p className="version-note">
          {t('versions.override', {
            until: showInstant(line.embargoOverride.until, datePattern, timezone),
            reason: line.embargoOverride.reason,
          })}
        </p>
      )}
    </>
  )
}
