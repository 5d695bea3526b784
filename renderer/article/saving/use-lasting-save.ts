import { useEffect, useState } from 'react'
import type { StoreApi } from 'zustand/vanilla'

import type { TextState } from '../open-text.ts'

// Each key is a moment unsaved; only what lasts is worth a mark.
const lastingMs = 600

/** Whether a text has been on its way to the disk for a while. Until then nothing is drawn for it. */
export function useLastingSave(store: StoreApi<TextState | null>): boolean {
  const [isLasting, setLasting] = useState(false)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const follow = (): void => {
      if (store.getState()?.save.kind === 'saving') {
        timer ??= setTimeout(() => setLasting(true), lastingMs)
      } else {
        clearTimeout(timer)
        timer = undefined
        setLasting(false)
      }
    }
    follow()
    const stop = store.subscribe(follow)
    return () => {
      stop()
      clearTimeout(timer)
    }
  }, [store])
  return isLasting
}
