import { useId } from 'react'

import type { PlannedChange, PlannedList } from '../../../shared/list/launch-plan.ts'
import { showInstant } from '../../../shared/instant/show-instant.ts'
import { useOpenDesk } from '../../state/open-desk.ts'
import { t } from '../../t.ts'
import { Checkbox } from '../../ui/checkbox.tsx'
import { BlockedEntries } from './blocked-entries.tsx'
import { ChangeList } from './change-list.tsx'

type Props = {
  readonly planned: PlannedList
  readonly isChosen: boolean
  /** Null where there is nothing to choose from. */
  readonly onChoose: ((isChosen: boolean) => void) | null
  readonly isFresh: (change: PlannedChange) => boolean
  /** Whether what may not go live is shown, as it is before a launch. */
  readonly isLaunch: boolean
  readonly onTakeOut: () => void
}

/** One list's draft: whose it is, and all that it changes. */
export function PlannedListSection(props: Props) {
  const { planned, isChosen, onChoose, isFresh, isLaunch, onTakeOut } = props
  const { title, changes, blocks } = planned
  const id = useId()
  return (
    <section className="planned" aria-labelledby={id} data-chosen={isChosen || undefined}>
      <header className="planned-head">
        {onChoose === null ? (
          <h3 id={id}>{title}</h3>
        ) : (
          <h3 id={id}>
            <Checkbox label={title} isSelected={isChosen} onChange={onChoose} />
          </h3>
        )}
        <DraftFacts planned={planned} />
      </header>
      {isLaunch && blocks.length > 0 && <BlockedEntries planned={planned} onTakeOut={onTakeOut} />}
      <ChangeList label={title} changes={changes} none={t('launch.unseen')} isFresh={isFresh} />
    </section>
  )
}

function DraftFacts({ planned: { drafted, scheduled } }: Pick<Props, 'planned'>) {
  const { datePattern, timezone } = useOpenDesk()
  const timeOf = ({ at }: { readonly at: NonNullable<typeof drafted>['at'] }) =>
    showInstant(at, datePattern, timezone)
  return (
    <p className="planned-facts tabular">
      {drafted !== null && (
        <span>
          {drafted.by === ''
            ? t('launch.draftAt', { time: timeOf(drafted) })
            : t('launch.draftBy', { by: drafted.by, time: timeOf(drafted) })}
        </span>
      )}
      {scheduled !== null && (
        <span>
          {t(scheduled.by === '' ? 'launch.scheduledAtNobody' : 'launch.scheduledAt', {
            time: timeOf(scheduled),
            by: scheduled.by,
          })}
        </span>
      )}
    </p>
  )
}
