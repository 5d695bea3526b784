import type { LucideIcon } from 'lucide-react'

import { instantOf } from '../../../shared/instant/instant-of.ts'
import { isStale } from '../../../shared/list/freshness.ts'
import type { ListView } from '../../../shared/list/list-view.ts'
import type { DeskList, ListName } from '../../../shared/list/list.ts'
import { titleOf } from '../../../shared/list/title-of.ts'
import { useNow } from '../../state/use-now.ts'
import { t } from '../../t.ts'
import { listIcon } from '../list-icon.ts'
import { ScheduleMark } from '../launch/schedule-mark.tsx'
import { ListMenu } from '../settings/list-menu.tsx'
import { RowTime } from '../../story/row-time.tsx'

/** A list's name, how full it is, since when and by whom readers have it, and whose draft it is. */
export function ListHeader({ view: { list, draft } }: { readonly view: ListView }) {
  const { kind, capacity } = list
  return (
    <header className="column-header list-header">
      <h2 className="column-name">
        <ColumnIcon icon={listIcon(list)} name={list.name} />
        {titleOf(list)}
      </h2>
      <span className="column-count tabular">
        {kind === 'tray' ? draft.length : t('list.count', { count: draft.length, capacity })}
      </span>
      <ListMenu list={list} />
      <p className="column-facts">
        <LaunchFacts list={list} />
        {list.drafted !== null && kind !== 'tray' && (
          <span className="column-drafted">
            {t('list.draftedBy', { by: list.drafted.by })} <RowTime at={list.drafted.at} />
          </span>
        )}
      </p>
      <ScheduleMark list={list} />
    </header>
  )
}

function LaunchFacts({ list }: { readonly list: DeskList }) {
  const now = instantOf(useNow())
  const { launched, kind } = list
  if (launched === null) return <span>{t(`list.neverLaunched.${kind}`)}</span>
  return (
    <span title={launched.by === '' ? undefined : t('list.launchedBy', { by: launched.by })}>
      {isStale(list, now) && <strong className="column-stale">{t('list.stale')} </strong>}
      {t('list.launchedAt')} <RowTime at={launched.at} />
      {launched.by !== '' && <span className="column-by"> · {launched.by}</span>}
    </span>
  )
}

type IconProps = { readonly icon: LucideIcon; readonly name: ListName }

function ColumnIcon({ icon: Icon, name }: IconProps) {
  return <Icon aria-hidden className="column-icon" data-list={name} />
}
