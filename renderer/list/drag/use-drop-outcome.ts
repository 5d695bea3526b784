import { useMemo } from 'react'

import type { Guid } from '../../../shared/article/guid.ts'
import type { ListView } from '../../../shared/list/list-view.ts'
import { guessPlaced } from '../guess-views.ts'
import { useListState } from '../list-state.ts'

type Outcome = {
  /** Above which row the story would land; null when this list would not change. */
  readonly line: number | null
  readonly falling: ReadonlySet<Guid>
}

const nothing: Outcome = { line: null, falling: new Set() }

/** What a drop now would do to a list. */
export function useDropOutcome(view: ListView): Outcome {
  const dragged = useListState((state) => state.dragged)
  const gap = useListState(({ over }) => (over?.list === view.list.name ? over.gap : null))
  return useMemo(() => {
    const { list, draft } = view
    if (gap === null) return nothing
    // Which stories links mean, only the drop tells.
    if (dragged === null) return { ...nothing, line: Math.min(gap, list.capacity - 1) }
    const { head, from } = dragged
    const [after] = guessPlaced([view], head, { list: list.name, gap, from })
    const stays = new Set(after?.draft.map(({ entry }) => entry.article))
    const falling = draft.map(({ entry }) => entry.article).filter((guid) => !stays.has(guid))
    const isHere = draft.some(({ entry }) => entry.article === head.guid)
    const line = isHere ? gap : Math.min(gap, list.capacity - 1)
    return { line, falling: new Set(falling) }
  }, [dragged, gap, view])
}
