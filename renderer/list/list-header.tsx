import { Flame } from 'lucide-react'

import type { ListView } from '../../shared/list/list-view.ts'
import { t } from '../t.ts'
import { RowTime } from './row-time.tsx'

/** A list's name, how full it is, and since when readers have it. */
export function ListHeader({ view: { list, draft } }: { readonly view: ListView }) {
  return (
    <header className="column-header">
      <h2 className="column-name">
        {list.name === 'hot' && <Flame aria-hidden className="column-flame" />}
        {t(`list.name.${list.name}`)}
      </h2>
      <span className="column-count tabular">
        {t('list.count', { count: draft.length, capacity: list.capacity })}
      </span>
      <span
        className="column-launched"
        title={list.launchedAt === null ? undefined : t('list.launchedAt')}
      >
        {list.launchedAt === null ? (
          <span>{t(`list.neverLaunched.${list.kind}`)}</span>
        ) : (
          <>
            <span>{t('list.launchedAt')}</span> <RowTime at={list.launchedAt} />
          </>
        )}
      </span>
    </header>
  )
}
