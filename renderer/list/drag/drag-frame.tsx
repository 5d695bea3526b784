import type { ReactNode, Ref } from 'react'

import { useListState } from '../list-state.ts'

type Props = { readonly ref: Ref<HTMLDivElement>; readonly children: ReactNode }

/** The homepage, which shows while something is dragged; what stands in it is not drawn for that. */
export function DragFrame({ ref, children }: Props) {
  const isDragging = useListState(({ dragged, over }) => dragged !== null || over !== null)
  return (
    <div ref={ref} className="homepage" data-dragging={isDragging || undefined}>
      {children}
    </div>
  )
}
