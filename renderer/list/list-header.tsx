import type { LucideIcon } from 'lucide-react'

import type { ListView } from '../../shared/list/list-view.ts'
import type { ListName } from '../../shared/list/list.ts'
import { titleOf } from '../../shared/list/title-of.ts'
import { t } from '../t.ts'
import { listIcon } from './list-icon.ts'
import { RowTime } from './row-time.tsx'

/** A list's name, how full it is, and since when readers have it. */
export function ListHeader({ view: { list, draft } }: { readonly view: ListView }) {
  const { launched, kind, capacity } = list
  return (
    <header className="column-header">
      <h2 className="column-name">
        <ColumnIcon icon={listIcon(list)} name={list.name} />
        {titleOf(list)}
      </h2>
      <span className="column-count tabular">
        {t('list.count', { count: draft.length, capacity })}
      </span>
      <span
        className="column-launched"
        title={launched === null ? undefined : t('list.launchedAt')}
      >
        {launched === null ? (
          <span>{t(`list.neverLaunched.${kind}`)}</span>
        ) : (
          <>
            <span>{t('list.launchedAt')}</span> <RowTime at={launched.at} />
          </>
        )}
      </span>
    </header>
  )
}

type IconProps = { readonly icon: LucideIcon; readonly name: ListName }

function ColumnIcon({ icon: Icon, name }: IconProps) {
  return <Icon aria-hidden className="column-icon" data-list={name} />
}
