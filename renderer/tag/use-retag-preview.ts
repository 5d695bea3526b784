import { useEffect, useState } from 'react'

import type { ManyArticles } from '../../shared/tag/many-articles.ts'
import type { RetagWay } from '../../shared/tag/retag.ts'
import type { RetagPreview } from '../../shared/tag/retagged.ts'
import type { TagId } from '../../shared/tag/tag.ts'
import { ask } from '../desk.ts'

type Wish = {
  readonly articles: ManyArticles
  readonly tags: readonly TagId[]
  readonly way: RetagWay
}

/** What would come of it; null until it is known. */
export function useRetagPreview({ articles, tags, way }: Wish): RetagPreview | null {
  const [known, setKnown] = useState<{ key: string; preview: RetagPreview } | null>(null)
  const key = JSON.stringify([articles, tags, way])
  useEffect(() => {
    let isOld = false
    const wish = JSON.parse(key) as [ManyArticles, readonly TagId[], RetagWay]
    void ask('tag.previewMany', {
      articles: wish[0],
      tags: [...wish[1]],
      way: wish[2],
    }).then((preview) => {
      if (preview !== undefined && !isOld) setKnown({ key, preview })
    })
    return () => {
      isOld = true
    }
  }, [key])
  return known?.preview ?? null
}
