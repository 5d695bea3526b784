import { TriangleAlert } from 'lucide-react'

import type { VersionLine } from '../../shared/article/version-line.ts'
import { showInstant } from '../../shared/instant/show-instant.ts'
import { formatProblem } from '../../shared/message/format-message.ts'
import { useOpenDesk } from '../state/open-desk.ts'
import { t } from '../t.ts'
import { Button } from '../ui/button.tsx'
import { StateBadge } from './state-badge.tsx'
import { signalWord } from './version-facts.ts'

type Props = {
  readonly line: VersionLine
  readonly onCompare: (version: number) => void
  /** Null where nothing may be restored. */
  readonly onRestore: ((version: number) => void) | null
}

/** One version of the history: when, as what and why it left the desk. */
export function VersionRow({ line, onCompare, onRestore }: Props) {
  const { datePattern, timezone } = useOpenDesk()
  const { version } = line
  if (line.kind === 'unreadable') {
    return (
      <li className="version-row">
        <p className="version-unreadable">
          <TriangleAlert aria-hidden className="version-unreadable-mark" />
          {t('versions.unreadable', { version })}
        </p>
        <p className="version-note">{formatProblem(line.problem)}</p>
      </li>
    )
  }
  const signal = signalWord(line)
  return (
    <li className="version-row">
      <div className="version-line">
        <h2 className="version-name">{t('versions.version', { version })}</h2>
        <StateBadge state={line.state} />
        {signal !== '' && <span className="version-signal">{signal}</span>}
      </div>
      <time className="version-time tabular" dateTime={line.releasedAt}>
        {showInstant(line.releasedAt, datePattern, timezone)}
      </time>
      <p className="version-headline" lang={line.language}>
        {line.headline}
      </p>
      {line.edNote !== '' && <p className="version-note">{line.edNote}</p>}
      <div className="version-acts">
        <Button
          size="small"
          aria-label={t('versions.compareVersion', { version })}
          onPress={() => onCompare(version)}
        >
          {t('versions.compare')}
        </Button>
        {onRestore !== null && (
          <Button
            size="small"
            variant="quiet"
            aria-label={t('versions.restoreVersion', { version })}
            onPress={() => onRestore(version)}
          >
            {t('versions.restore')}
          </Button>
        )}
      </div>
    </li>
  )
}
