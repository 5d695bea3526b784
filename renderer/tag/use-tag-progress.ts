import { useEffect, useState } from 'react'

import { onNotice } from '../desk.ts'

export type TagProgress = { readonly done: number; readonly total: number }

/** How far a change of many articles' tags is; null until main has told. */
export function useTagProgress(): TagProgress | null {
  const [progress, setProgress] = useState<TagProgress | null>(null)
  useEffect(() => onNotice('tags.progressed', setProgress), [])
  return progress
}
