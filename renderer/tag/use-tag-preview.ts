import { useEffect, useState } from 'react'

import type { TagPreview } from '../../shared/tag/tag-preview.ts'
import type { TagId } from '../../shared/tag/tag.ts'
import { flushTexts } from '../article/open-texts.ts'
import { ask } from '../desk.ts'

/** Who carries a tag that would be changed; null until it is known. */
export function useTagPreview(id: TagId, into: TagId | null): TagPreview | null {
  const [known, setKnown] = useState<{ key: string; preview: TagPreview } | null>(null)
  const key = `${id} ${into ?? ''}`
  useEffect(() => {
    let isOld = false
    async function foretell(): Promise<void> {
      await flushTexts()
      const preview = await ask('tag.preview', { id, into })
      if (preview !== undefined && !isOld) setKnown({ key, preview })
    }
    void foretell()
    return () => {
      isOld = true
    }
  }, [id, into, key])
  return known?.key === key ? known.preview : null
}
