import { type FormEvent, useId, useState } from 'react'

import type { Guid } from '../../../shared/article/guid.ts'
import { instantOf } from '../../../shared/instant/instant-of.ts'
import { readLocalInstant } from '../../../shared/instant/read-local-instant.ts'
import { showInstant } from '../../../shared/instant/show-instant.ts'
import type { ListName } from '../../../shared/list/list.ts'
import { useOpenDesk } from '../../state/open-desk.ts'
import { useNow } from '../../state/use-now.ts'
import { t } from '../../t.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { EntryName } from './entry-name.tsx'
import { holdArticleBack } from './entry-acts.ts'
import { closeAsked } from './entry-state.ts'
import { RadioChoice } from './radio-choice.tsx'

type Props = { readonly list: ListName; readonly article: Guid }

const halfHourMs = 30 * 60_000

function nextHalfHour() {
  return instantOf(new Date(Math.ceil((Date.now() + 60_000) / halfHourMs) * halfHourMs))
}

/** Asks until when a story is kept out of a list by time. */
export function HoldBackDialog({ list, article }: Props) {
  const { timezone, datePattern } = useOpenDesk()
  const [example] = useState(() => showInstant(nextHalfHour(), datePattern, timezone))
  const [until, setUntil] = useState<'time' | 'letIn'>('time')
  const [typed, setTyped] = useState(example)
  const now = useNow()
  const id = useId()
  const at = readLocalInstant(typed, datePattern, timezone)
  const isPast = at !== null && new Date(at) <= now
  const isReady = until === 'letIn' || (at !== null && !isPast)

  function hold(event: FormEvent): void {
    event.preventDefault()
    if (!isReady) return
    closeAsked()
    void holdArticleBack(list, article, until === 'letIn' ? null : at)
  }

  return (
    <Dialog
      title={t('entry.holdBack')}
      isOpen
      onClose={closeAsked}
      width="narrow"
      actions={
        <>
          <Button onPress={closeAsked}>{t('ui.cancel')}</Button>
          <Button variant="primary" type="submit" form={id} isDisabled={!isReady}>
            {t('entry.holdBack')}
          </Button>
        </>
      }
    >
      <form id={id} className="form" onSubmit={hold}>
        <EntryName list={list} article={article} />
        <p className="form-note">{t('entry.holdBackText')}</p>
        <RadioChoice
          label={t('entry.until')}
          options={[
            { value: 'time', label: t('entry.untilTime') },
            { value: 'letIn', label: t('entry.untilLetIn') },
          ]}
          value={until}
          onChange={setUntil}
        />
        {until === 'time' && (
          <TextField
            label={t('entry.untilAt')}
            value={typed}
            onChange={setTyped}
            description={t('entry.untilAtText', { example, timezone })}
            problem={
              at === null
                ? t('entry.untilProblem', { example })
                : isPast
                  ? t('entry.untilPast')
                  : null
            }
          />
        )}
      </form>
    </Dialog>
  )
}
