import { type FormEvent, useId, useState } from 'react'

import type { Guid } from '../../../shared/article/guid.ts'
import type { ListName } from '../../../shared/list/list.ts'
import { ComingTimeField } from '../../desk/coming-time-field.tsx'
import { useComingTime } from '../../desk/use-coming-time.ts'
import { t } from '../../t.ts'
import { Button } from '../../ui/button.tsx'
import { Choice } from '../../ui/choice.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { EntryName } from './entry-name.tsx'
import { holdArticleBack } from './entry-acts.ts'
import { closeAsked } from './entry-state.ts'

type Props = { readonly list: ListName; readonly article: Guid }

/** Asks until when a story is kept out of a list by time. */
export function HoldBackDialog({ list, article }: Props) {
  const [until, setUntil] = useState<'time' | 'letIn'>('time')
  const time = useComingTime(null)
  const id = useId()
  const isReady = until === 'letIn' || time.at !== null

  function hold(event: FormEvent): void {
    event.preventDefault()
    if (!isReady) return
    closeAsked()
    void holdArticleBack(list, article, until === 'letIn' ? null : time.at)
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
        <Choice
          isStacked
          label={t('entry.until')}
          options={[
            { value: 'time', label: t('entry.untilTime') },
            { value: 'letIn', label: t('entry.untilLetIn') },
          ]}
          value={until}
          onChange={setUntil}
        />
        {until === 'time' && <ComingTimeField label={t('entry.untilAt')} time={time} />}
      </form>
    </Dialog>
  )
}
