import { useEffect, useState } from 'react'

import type { Output } from '../../../shared/ipc/desk-api.ts'
import { ask } from '../../desk.ts'
import { useDesk } from '../../state/use-desk.ts'

type Tally = Output<'article.tally'>

/** How many articles a query finds in each state, kept up to date; null until the first answer. */
export function useTally(query: string): Tally | null {
  const revision = useDesk((state) => state.articlesRevision)
  const key = `${revision} ${query}`
  const [found, setFound] = useState<{ readonly key: string; readonly tally: Tally } | null>(null)
  useEffect(() => {
    let isOld = false
    void ask('article.tally', { query }).then((tally) => {
      if (!isOld && tally !== undefined) setFound({ key, tally })
    })
    return () => {
      isOld = true
    }
  }, [key, query])
  return found?.tally ?? null
}
