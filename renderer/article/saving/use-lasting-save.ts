import { useEffect, useState } from 'react'

import type { OpenText } from '../open-text.ts'

// Each key is a moment unsaved, and who types on is never quite saved; a disk that takes nothing for so long is worth a mark.
const lastingMs = 1_000

/** Whether the disk has taken nothing of what is typed for a while. Until then nothing is drawn for it. */
export function useLastingSave(text: OpenText | null): boolean {
  const [isLasting, setLasting] = useState(false)
  useEffect(() => {
    if (text === null) return
    let timer: ReturnType<typeof setTimeout> | undefined
    let since = 0
    const isSaving = (): boolean => text.store.getState().save.kind === 'saving'
    const look = (): void => {
      const waited = performance.now() - Math.max(since, text.savedAt)
      const isLong = isSaving() && waited >= lastingMs
      setLasting(isLong)
      timer = isSaving() ? setTimeout(look, isLong ? lastingMs : lastingMs - waited) : undefined
    }
    const follow = (): void => {
      if (isSaving() && timer === undefined) {
        since = performance.now()
        look()
      } else if (!isSaving()) {
        clearTimeout(timer)
        timer = undefined
        setLasting(false)
      }
    }
    follow()
    const stop = text.store.subscribe(follow)
    return () => {
      stop()
      clearTimeout(timer)
      setLasting(false)
    }
  }, [text])
  return isLasting
}
