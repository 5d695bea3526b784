import { AlarmClock, AlarmClockOff } from 'lucide-react'

import type { Schedule } from '../../../shared/article/schedule.ts'
import { showInstant } from '../../../shared/instant/show-instant.ts'
import { useOpenDesk } from '../../state/open-desk.ts'
import { t } from '../../t.ts'
import { shortTime } from '../../story/short-time.ts'

type Props = { readonly scheduled: Schedule | null; readonly now: Date }

/** When the story goes out by itself, or that it did not. */
export function ScheduleBadge({ scheduled, now }: Props) {
  const { timezone, datePattern } = useOpenDesk()
  if (scheduled === null) return null
  const { at, by } = scheduled
  const { time, day } = shortTime(at, now, timezone)
  const isMissed = new Date(at) < now
  const Icon = isMissed ? AlarmClockOff : AlarmClock
  const full = showInstant(at, datePattern, timezone)
  return (
    <span
      className="schedule-badge tabular"
      data-missed={isMissed || undefined}
      title={
        by === '' ? t('schedule.title', { time: full }) : t('schedule.titleBy', { time: full, by })
      }
    >
      <Icon aria-hidden className="mark-icon" />
      {t(isMissed ? 'schedule.missed' : 'schedule.at', { time: `${time} ${day}`.trim() })}
    </span>
  )
}
