import { useIsWritable } from '../../state/open-desk.ts'
import { useNow } from '../../state/use-now.ts'
import { offeredActs } from '../../../shared/article/offered-acts.ts'
import { t } from '../../t.ts'
import { Button } from '../../ui/button.tsx'
import type { AskedAct } from './act-dialog.tsx'
import type { OpenText } from '../open-text.ts'
import { ScheduleBadge } from './schedule-badge.tsx'
import { unscheduleText } from './schedule-text.ts'
import { useText } from '../use-open-text.ts'

export type AskProps = {
  readonly text: OpenText
  readonly onAsk: (act: AskedAct) => void
}

/** When the story is to be published by itself, to set, to change and to take off. */
export function ScheduleField({ text, onAsk }: AskProps) {
  const scheduled = useText(text, ({ standing }) => standing.scheduled)
  const state = useText(text, ({ standing }) => standing.state)
  const isWritable = useIsWritable()
  const now = useNow()
  const acts = isWritable ? offeredActs({ state, scheduled }) : []
  if (!acts.includes('schedule')) return null
  return (
    <section className="field" aria-label={t('schedule.field')}>
      <h2 className="field-label">{t('schedule.field')}</h2>
      <div className="schedule-row">
        {scheduled === null ? (
          <span className="secondary">{t('schedule.none')}</span>
        ) : (
          <ScheduleBadge scheduled={scheduled} now={now} />
        )}
        <Button size="small" onPress={() => onAsk('schedule')}>
          {t(scheduled === null ? 'schedule.set' : 'schedule.change')}
        </Button>
        {acts.includes('unschedule') && (
          <Button size="small" variant="quiet" onPress={() => void unscheduleText(text)}>
            {t('act.unschedule')}
          </Button>
        )}
      </div>
    </section>
  )
}
