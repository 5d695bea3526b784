import { useState } from 'react'

import { instantOf } from '../../../shared/instant/instant-of.ts'
import { readLocalInstant } from '../../../shared/instant/read-local-instant.ts'
import { showInstant } from '../../../shared/instant/show-instant.ts'
import { useOpenDesk } from '../../state/open-desk.ts'
import { useNow } from '../../state/use-now.ts'
import { t } from '../../t.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { FindingList } from './finding-list.tsx'
import type { OpenText } from '../open-text.ts'
import { scheduleText } from './schedule-text.ts'
import { blockingFindings, plainWish } from './text-acts.ts'

type Props = {
  readonly text: OpenText
  readonly onClose: () => void
  readonly onJump: Parameters<typeof FindingList>[0]['onJump']
}

const halfHourMs = 30 * 60_000

/** The time that is set, the end of the embargo, or else the next full half hour. */
function suggestion(text: OpenText) {
  const { standing, fields } = text.store.getState()
  const next = instantOf(new Date(Math.ceil((Date.now() + 60_000) / halfHourMs) * halfHourMs))
  const wanted = standing.scheduled?.at ?? fields.embargoedUntil
  return wanted !== null && wanted > instantOf(new Date()) ? wanted : next
}

/** Asks when the story is to go out by itself, and says what would stop it then. */
export function ScheduleDialog({ text, onClose, onJump }: Props) {
  const { timezone, datePattern } = useOpenDesk()
  const [example] = useState(() => showInstant(suggestion(text), datePattern, timezone))
  const [typed, setTyped] = useState(example)
  const now = useNow()
  const [isBusy, setBusy] = useState(false)
  const at = readLocalInstant(typed, datePattern, timezone)
  const isPast = at !== null && new Date(at) <= now
  const findings = at === null ? [] : blockingFindings(text, plainWish('publish'), at)

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
            isDisabled={isBusy || at === null || isPast || findings.length > 0}
            onPress={() => void go()}
          >
            {t('act.go.schedule')}
          </Button>
        </>
      }
    >
      <div className="form">
        <p>{t('act.text.schedule')}</p>
        <TextField
          label={t('act.scheduleAt')}
          value={typed}
          onChange={setTyped}
          description={t('act.scheduleAtText', { example, timezone })}
          problem={
            at === null
              ? t('editor.embargoProblem', { example })
              : isPast
                ? t('act.schedulePast')
                : null
          }
          // The time is what the dialog is for.
          autoFocus
        />
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
