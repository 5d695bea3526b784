import { type FormEvent, useId, useState } from 'react'

import type { Guid } from '../../../shared/article/guid.ts'
import { boost } from '../../../shared/list/boost.ts'
import type { ListName } from '../../../shared/list/list.ts'
import { t } from '../../t.ts'
import { Button } from '../../ui/button.tsx'
import { Choice } from '../../ui/choice.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { guessViews } from '../guess-views.ts'
import { useShownLists, viewNamed } from '../list-state.ts'
import { boostArticle } from './entry-acts.ts'
import { EntryName } from './entry-name.tsx'
import { closeAsked, useShownEntry } from './entry-state.ts'
import { spanText } from './span-text.ts'

type Props = { readonly list: ListName; readonly article: Guid }

const spans = ['30', '60', '180'] as const
type Span = (typeof spans)[number] | 'own'

const most = 7 * 24 * 60

function minutesIn(typed: string): number | null {
  const minutes = Number(typed.trim())
  return Number.isInteger(minutes) && minutes >= 1 && minutes <= most ? minutes : null
}

/** Asks by how much a story is to count as newer, and says where it would then stand. */
export function BoostDialog({ list, article }: Props) {
  const [span, setSpan] = useState<Span>('30')
  const [own, setOwn] = useState('45')
  const id = useId()
  const minutes = minutesIn(span === 'own' ? own : span)
  const isPinned = useShownEntry(list, article)?.row.isPinned ?? false

  function go(event: FormEvent): void {
    event.preventDefault()
    if (minutes === null) return
    closeAsked()
    void boostArticle(list, article, minutes)
  }

  return (
    <Dialog
      title={t('entry.boost')}
      isOpen
      onClose={closeAsked}
      width="narrow"
      actions={
        <>
          <Button onPress={closeAsked}>{t('ui.cancel')}</Button>
          <Button variant="primary" type="submit" form={id} isDisabled={minutes === null}>
            {t('entry.boost')}
          </Button>
        </>
      }
    >
      <form id={id} className="form" onSubmit={go}>
        <EntryName list={list} article={article} />
        <p className="form-note">
          {t('entry.boostText')} {isPinned && t('entry.boostPins')}
        </p>
        <Choice
          isStacked
          label={t('entry.boostBy')}
          options={[
            ...spans.map((value) => ({ value, label: spanText(Number(value)) })),
            { value: 'own' as const, label: t('entry.own') },
          ]}
          value={span}
          onChange={setSpan}
        />
        {span === 'own' && (
          <TextField
            label={t('entry.ownMinutes')}
            value={own}
            onChange={setOwn}
            inputMode="numeric"
            problem={minutes === null ? t('entry.ownProblem', { most }) : null}
          />
        )}
        {minutes !== null && <Landing list={list} article={article} minutes={minutes} />}
      </form>
    </Dialog>
  )
}

/** Where the story would stand, as far as the page knows the stories of the list. */
function Landing({ list, article, minutes }: Props & { readonly minutes: number }) {
  const views = useShownLists()
  const view = viewNamed(views, list)
  if (view === undefined) return null
  const [after] = guessViews([view], [boost(view.list, article, minutes)])
  const rows = after?.draft ?? []
  const at = rows.findIndex(({ entry }) => entry.article === article)
  return (
    <p role="status">
      {at === -1
        ? t('entry.boostMisses')
        : t('entry.boostLands', { position: at + 1, count: rows.length })}
    </p>
  )
}
