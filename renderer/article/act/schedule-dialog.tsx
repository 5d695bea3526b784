import { useState } from 'react'

import type { Instant } from '../../../shared/instant/instant.ts'
import { ComingTimeField } from '../../desk/coming-time-field.tsx'
import { useComingTime } from '../../desk/use-coming-time.ts'
import { t } from '../../t.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { FindingList } from './finding-list.tsx'
import type { OpenText } from '../open-text.ts'
import { scheduleText } from './schedule-text.ts'
import { blockingFindings, plainWish } from './text-acts.ts'

type Props = {
  readonly text: OpenText
  readonly onClose: () => void
  readonly onJump: Parameters<typeof FindingList>[0]['onJump']
}

/** The time that is set, or else the end of the embargo. */
function wantedFor(text: OpenText): Instant | null {
  const { standing, fields } = text.store.getState()
  return standing.scheduled?.at ?? fields.embargoedUntil
}

/** Asks when the story is to go out by itself, and says what would stop it then. */
export function ScheduleDialog({ text, onClose, onJump }: Props) {
  const time = useComingTime(wantedFor(text))
  const { at, read } = time
  const [isBusy, setBusy] = useState(false)
  const findings = read === null ? [] : blockingFindings(text, plainWish('publish'), read)

  async function go(): Promise<void> {
    if (at === null) return
    setBusy(true)
    const isSet = await scheduleText(text, at)
    setBusy(false)
    if (isSet) onClose()
  }

  return (
    <Dialog
      title={t('act.title.schedule')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('ui.cancel')}</Button>
          <Button
            variant="primary"
            isDisabled={isBusy || at === null || findings.length > 0}
            onPress={() => void go()}
          >
            {t('act.go.schedule')}
          </Button>
        </>
      }
    >
      <div className="form">
        <p>{t('act.text.schedule')}</p>
        <ComingTimeField label={t('act.scheduleAt')} time={time} isFirst />
        {findings.length > 0 && (
          <>
            <p>{t('act.text.scheduleBlocked')}</p>
            <FindingList findings={findings} onJump={onJump} />
          </>
        )}
      </div>
    </Dialog>
  )
}
