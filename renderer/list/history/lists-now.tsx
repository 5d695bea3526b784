import { monitorForElements } from '@atlaskit/pragmatic-drag-and-drop/adapter/element-adapter'
import { useEffect, useRef, useState } from 'react'

import type { ListView } from '../../../shared/list/list-view.ts'
import { titleOf } from '../../../shared/list/title-of.ts'
import { headlineShown } from '../../story/headline-shown.ts'
import { heldIn } from '../../story/held.ts'
import { t } from '../../t.ts'
import { DropLine } from '../column/drop-line.tsx'
import { useDropList } from '../drag/use-drop-list.ts'
import { useDropOutcome } from '../drag/use-drop-outcome.ts'
import { useShownLists } from '../list-state.ts'

// They come up where the pointer is not, so that nobody drops into them unawares.
function useSide(): 'top' | 'bottom' | null {
  const [side, setSide] = useState<'top' | 'bottom' | null>(null)
  useEffect(
    () =>
      monitorForElements({
        canMonitor: ({ source }) => heldIn(source.data) !== null,
        onDragStart: ({ location }) =>
          setSide(location.initial.input.clientY > window.innerHeight / 2 ? 'top' : 'bottom'),
        onDrop: () => setSide(null),
      }),
    [],
  )
  return side
}

/** The lists as they are now, shown while a story is dragged out of history, to be dropped into. */
export function ListsNow() {
  const side = useSide()
  const views = useShownLists().filter(({ list }) => !list.isClosed)
  if (side === null) return null
  return (
    // For the pointer alone; by keyboard a story is copied from its row.
    <div className="lists-now" data-side={side} aria-hidden>
      <p className="lists-now-title">{t('history.listsNow')}</p>
      <div className="lists-now-columns">
        {views.map((view) => (
          <ListNow key={view.list.name} view={view} />
        ))}
      </div>
    </div>
  )
}

function ListNow({ view }: { readonly view: ListView }) {
  const { list, draft } = view
  const region = useRef<HTMLElement>(null)
  const scroller = useRef<HTMLDivElement>(null)
  useDropList({ region, scroller, list: list.name })
  const { line, falling } = useDropOutcome(view)
  return (
    <section ref={region} className="list-now" data-target={line !== null || undefined}>
      <h3 className="past-title">{titleOf(list)}</h3>
      <div ref={scroller} className="list-now-rows">
        {draft.map((row) => (
          <p
            key={row.entry.article}
            className="list-now-row"
            data-article={row.entry.article}
            data-falling={falling.has(row.entry.article) || undefined}
          >
            <span className="list-now-headline">{headlineShown(row)}</span>
          </p>
        ))}
        {line !== null && <DropLine row={line} />}
      </div>
    </section>
  )
}
