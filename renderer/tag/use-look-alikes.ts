import { useDeferredValue, useMemo } from 'react'

import { lookAlikes } from '../../shared/tag/look-alikes.ts'
import type { TagId } from '../../shared/tag/tag.ts'
import { useDesk } from '../state/use-desk.ts'

type Likes = ReadonlyMap<TagId, readonly TagId[]>

/** For each tag those that look like it; made anew only when a name has changed. */
export function useLookAlikes(): Likes {
  const tags = useDeferredValue(useDesk((state) => state.tags))
  const different = useDesk((state) => state.differentTags)
  const names = useMemo(
    () =>
      JSON.stringify([
        tags.map(({ tag: { id, name, aliases } }) => [id, name, aliases]),
        different,
      ]),
    [tags, different],
  )
  return useMemo(
    () => lookAlikes({ tags: tags.map(({ tag }) => tag), different }),
    // oxlint-disable-next-line react/exhaustive-deps -- the counts come anew with each change of an article, the names do not
    [names],
  )
}
