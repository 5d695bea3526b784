import { type ComponentProps, useMemo } from 'react'

import { useListState, useShownLists } from '../list-state.ts'
import { listsShowing } from '../lists-showing.ts'
import { FoldedColumn } from './folded-column.tsx'
import { ListColumn } from './list-column.tsx'

/** The open lists as columns, or the trays, which stand below the feed. */
export function ListColumns({ isTray = false }: { readonly isTray?: boolean }) {
  const views = useShownLists()
  const showing = useMemo(() => listsShowing(views), [views])
  return views
    .filter(({ list }) => !list.isClosed && (list.kind === 'tray') === isTray)
    .map((view) => <Column key={view.list.name} view={view} showing={showing} />)
}

/** A list as it is looked at on this computer: open, or folded up. */
function Column(props: ComponentProps<typeof ListColumn>) {
  const isFolded = useListState(({ folded }) => folded.has(props.view.list.name))
  return isFolded ? <FoldedColumn view={props.view} /> : <ListColumn {...props} />
}
