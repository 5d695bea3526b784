import { useEffect, useState } from 'react'

import type { Moment } from '../../../shared/list/homepage-at.ts'
import type { PastList } from '../../../shared/list/past-list.ts'
import { ask } from '../../desk.ts'

const pause = 40

/** The homepage at a moment; the one before stands until it is known, and null until any is. */
export function usePast(moment: Moment | null): readonly PastList[] | null {
  const [past, setPast] = useState<readonly PastList[] | null>(null)
  const at = moment?.at
  const turn = moment?.turn ?? null
  useEffect(() => {
    if (at === undefined) return
    let isOld = false
    // A hand that scrubs passes many moments, and means the one it stops at.
    const timer = setTimeout(async () => {
      const found = await ask('list.past', { at, turn })
      if (!isOld && found !== undefined) setPast(found)
    }, pause)
    return () => {
      isOld = true
      clearTimeout(timer)
    }
  }, [at, turn])
  return at === undefined ? null : past
}
