import { AlarmClock, AlarmClockOff, X } from 'lucide-react'

import { shortTime } from '../../story/short-time.ts'
import type { DeskList } from '../../../shared/list/list.ts'
import { titleOf } from '../../../shared/list/title-of.ts'
import { useIsWritable, useOpenDesk } from '../../state/open-desk.ts'
import { useNow } from '../../state/use-now.ts'
import { t } from '../../t.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { takeBackTime } from './launch-acts.ts'

/** When a list goes live by itself and who said so, or that it did not; with the way to take it back. */
export function ScheduleMark({ list }: { readonly list: DeskList }) {
  const { timezone } = useOpenDesk()
  const now = useNow()
  const isWritable = useIsWritable()
  if (list.scheduled === null) return null
  const { at, by } = list.scheduled
  const { time, day } = shortTime(at, now, timezone)
  const isMissed = new Date(at) < now
  const Icon = isMissed ? AlarmClockOff : AlarmClock
  const values = { time: `${time} ${day}`.trim(), by }
  const said = (key: 'launch.markAt' | 'launch.missedAt' | 'launch.scheduledAt'): string =>
    by === '' ? t(`${key}Nobody`, values) : t(key, values)
  return (
    <p className="schedule-mark tabular" data-missed={isMissed || undefined}>
      <Icon aria-hidden className="mark-icon" />
      <span
        className="schedule-words"
        title={said(isMissed ? 'launch.missedAt' : 'launch.scheduledAt')}
      >
        {said(isMissed ? 'launch.missedAt' : 'launch.markAt')}
      </span>
      <IconButton
        label={t('launch.takeBack', { list: titleOf(list) })}
        icon={X}
        size="small"
        isDisabled={!isWritable}
        onPress={() => void takeBackTime(list)}
      />
    </p>
  )
}
