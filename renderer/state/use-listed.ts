import { useMemo } from 'react'

import type { Guid } from '../../shared/article/guid.ts'
import type { ListName } from '../../shared/list/list.ts'
import { useDesk } from './use-desk.ts'

/** The articles of the homepage's two lists. */
export type Listed = Readonly<Record<'hot' | 'latest', ReadonlySet<Guid>>>

/** Which articles stand on the homepage now, list by list. */
export function useListed(): Listed {
  const lists = useDesk((state) => state.lists)
  return useMemo(() => {
    const guidsOf = (name: ListName): ReadonlySet<Guid> => {
      const rows = lists.find(({ list }) => list.name === name)?.live ?? []
      return new Set(rows.map(({ entry }) => entry.article))
    }
    return { hot: guidsOf('hot'), latest: guidsOf('latest') }
  }, [lists])
}
