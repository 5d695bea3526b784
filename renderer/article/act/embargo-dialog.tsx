import { useState } from 'react'

import { allowedActs } from '../../../shared/article/allowed-acts.ts'
import type { Finding } from '../../../shared/article/release-checks.ts'
import { showInstant } from '../../../shared/instant/show-instant.ts'
import { useOpenDesk } from '../../state/open-desk.ts'
import { t } from '../../t.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { FindingList } from './finding-list.tsx'
import { EmbargoReason } from './embargo-reason.tsx'
import type { OpenText } from '../open-text.ts'
import { scheduleText } from './schedule-text.ts'
import { plainWish, releaseAs } from './text-acts.ts'
import { useText } from '../use-open-text.ts'

type Props = {
  readonly text: OpenText
  readonly findings: readonly Finding[]
  readonly onClose: () => void
  readonly onJump: (finding: Finding) => void
}

/** Says until when the embargo stands, and offers to wait for its end or to break it for a reason. */
export function EmbargoDialog({ text, findings, onClose, onJump }: Props) {
  const { timezone, datePattern } = useOpenDesk()
  const until = useText(text, ({ fields }) => fields.embargoedUntil)
  const state = useText(text, ({ standing }) => standing.state)
  const [reason, setReason] = useState('')
  const [isBusy, setBusy] = useState(false)
  const others = findings.filter(({ rule }) => rule !== 'embargoed')
  const isStopped = isBusy || others.length > 0
  if (until === null) return null

  async function run(act: () => Promise<unknown>): Promise<void> {
    setBusy(true)
    const outcome = await act()
    setBusy(false)
    if (outcome !== false && outcome !== undefined) onClose()
  }

  return (
    <Dialog
      title={t('act.title.embargo', { time: showInstant(until, datePattern, timezone) })}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button
            variant="danger"
            isDisabled={isStopped || reason.trim() === ''}
            onPress={() =>
              void run(() =>
                releaseAs(text, { ...plainWish('publish'), embargoReason: reason.trim() }),
              )
            }
          >
            {t('act.againstEmbargo')}
          </Button>
          {allowedActs(state).includes('schedule') && (
            <Button
              variant="primary"
              isDisabled={isStopped}
              onPress={() => void run(() => scheduleText(text, until))}
            >
              {t('act.atEmbargoEnd')}
            </Button>
          )}
        </>
      }
    >
      <div className="form">
        <p>{t('act.text.embargo')}</p>
        {others.length > 0 && (
          <>
            <p>{t('act.text.embargoAlso')}</p>
            <FindingList findings={others} onJump={onJump} />
          </>
        )}
        <EmbargoReason value={reason} onChange={setReason} />
      </div>
    </Dialog>
  )
}
