import { useEffect, useState } from 'react'

import type { LaunchLine } from '../../../shared/list/launch-line.ts'
import { ask } from '../../desk.ts'
import { pageStore } from '../../state/page-state.ts'

/** Every launch, the first one first, also those that come while history is looked at; null until they are read. */
export function useLaunches(isOpen: boolean): readonly LaunchLine[] | null {
  const [launches, setLaunches] = useState<readonly LaunchLine[] | null>(null)
  useEffect(() => {
    if (!isOpen) return
    let isOld = false
    async function read(): Promise<void> {
      const found = await ask('list.history', {})
      if (!isOld) setLaunches((before) => found ?? before ?? [])
    }
    void read()
    const unsubscribe = pageStore.subscribe(({ lists }, before) => {
      if (lists !== before.lists) void read()
    })
    return () => {
      isOld = true
      unsubscribe()
    }
  }, [isOpen])
  return isOpen ? launches : null
}
