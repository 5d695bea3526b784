import { useDeferredValue, useMemo } from 'react'

import { lookAlikes, type NamedTags } from '../../shared/tag/look-alikes.ts'
import type { TagId } from '../../shared/tag/tag.ts'
import { useDesk } from '../state/use-desk.ts'

type Likes = ReadonlyMap<TagId, readonly TagId[]>

/** For each tag those that look like it; made anew only when a name has changed. */
export function useLookAlikes(): Likes {
  const tags = useDeferredValue(useDesk((state) => state.tags))
  const different = useDesk((state) => state.differentTags)
  // The counts come anew with each change of an article, the names do not: as a text they stay the same.
  const names = useMemo(() => {
    const named: NamedTags = {
      tags: tags.map(({ tag: { id, name, aliases } }) => ({ id, name, aliases })),
      different,
    }
    return JSON.stringify(named)
  }, [tags, different])
  return useMemo(() => lookAlikes(JSON.parse(names) as NamedTags), [names])
}
