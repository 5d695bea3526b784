import { useEffect, useMemo, useState } from 'react'

import type { ArticleHead } from '../../../shared/article/article-head.ts'
import type { Guid } from '../../../shared/article/guid.ts'
import { ask } from '../../desk.ts'

export type Heads = {
  readonly headOf: (guid: Guid) => ArticleHead | undefined
  /** Whether main has been asked: what is unknown then is gone from the desk. */
  readonly isComplete: boolean
}

/** The heads of these stories: those known already, and main's answer for the others. */
export function useHeads(guids: readonly Guid[], known: readonly ArticleHead[]): Heads {
  const [answered, setAnswered] = useState<readonly ArticleHead[] | null>(null)
  // Those it began with; what is added later is known.
  const [missing] = useState(() =>
    guids.filter((guid) => known.every((head) => head.guid !== guid)),
  )
  useEffect(() => {
    if (missing.length === 0) return
    let isGone = false
    void ask('article.heads', { guids: [...missing] }).then((heads) => {
      if (!isGone) setAnswered(heads ?? [])
    })
    return () => {
      isGone = true
    }
  }, [missing])
  return useMemo(() => {
    const heads = new Map([...(answered ?? []), ...known].map((head) => [head.guid, head]))
    return {
      headOf: (guid) => heads.get(guid),
      isComplete: missing.length === 0 || answered !== null,
    }
  }, [answered, known, missing])
}
