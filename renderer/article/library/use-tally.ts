import { useEffect, useState } from 'react'

import type { Output } from '../../../shared/ipc/desk-api.ts'
import { ask } from '../../desk.ts'
import { useDesk } from '../../state/use-desk.ts'

const settleMs = 60

type Tally = Output<'article.tally'>

/** How many articles a query finds in each state, kept up to date once it may be asked; null until the first answer. */
export function useTally(query: string, mayAsk: boolean): Tally | null {
  const revision = useDesk((state) => state.articlesRevision)
  const key = `${revision} ${query}`
  const [found, setFound] = useState<{ readonly key: string; readonly tally: Tally } | null>(null)
  useEffect(() => {
    if (!mayAsk) return
    let isOld = false
    async function count(): Promise<void> {
      const tally = await ask('article.tally', { query })
      if (!isOld && tally !== undefined) setFound({ key, tally })
    }
    // Counting takes a processor that the rows still need to be painted.
    const timer = setTimeout(() => void count(), settleMs)
    return () => {
      isOld = true
      clearTimeout(timer)
    }
  }, [key, query, mayAsk])
  return found?.tally ?? null
}
