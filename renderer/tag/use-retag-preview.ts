import { useEffect, useState } from 'react'

import type { ManyArticles } from '../../shared/tag/many-articles.ts'
import type { RetagWay } from '../../shared/tag/retag.ts'
import type { RetagPreview } from '../../shared/tag/retagged.ts'
import type { TagId } from '../../shared/tag/tag.ts'
import { flushTexts } from '../article/open-texts.ts'
import { ask } from '../desk.ts'

type Wish = {
  readonly articles: ManyArticles
  readonly tags: readonly TagId[]
  readonly way: RetagWay
}

type Foretold = {
  /** The last that is known; null before any is. */
  readonly preview: RetagPreview | null
  /** Whether it is of what is wished now. */
  readonly isOfThis: boolean
}

/** What would come of it. */
export function useRetagPreview({ articles, tags, way }: Wish): Foretold {
  const [known, setKnown] = useState<{ key: string; preview: RetagPreview } | null>(null)
  const key = JSON.stringify([articles, tags, way])
  useEffect(() => {
    let isOld = false
    const wish = JSON.parse(key) as [ManyArticles, readonly TagId[], RetagWay]
    async function foretell(): Promise<void> {
      await flushTexts()
      const asked = { articles: wish[0], tags: [...wish[1]], way: wish[2] }
      const preview = await ask('tag.previewMany', asked)
      if (preview !== undefined && !isOld) setKnown({ key, preview })
    }
    void foretell()
    return () => {
      isOld = true
    }
  }, [key])
  return { preview: known?.preview ?? null, isOfThis: known?.key === key }
}
