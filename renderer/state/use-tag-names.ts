import { useMemo } from 'react'

import type { TagId } from '../../shared/tag/tag.ts'
import { useDesk } from './use-desk.ts'

export function useTagNames(): ReadonlyMap<TagId, string> {
  const tags = useDesk((state) => state.tags)
  return useMemo(() => new Map(tags.map(({ tag }) => [tag.id, tag.name])), [tags])
}
