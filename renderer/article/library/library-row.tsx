import type { ArticleHead } from '../../../shared/article/article-head.ts'
import type { Hit } from '../../../shared/query/hit.ts'
import { LibraryCells, LibraryCellsSkeleton } from './library-cells.tsx'
import type { RowContext } from './row-context.ts'
import { swallowSecondClick } from '../swallow-second-click.ts'

type Props = {
  readonly id: string
  readonly index: number
  /** Its distance from the top of the list, in pixels. */
  readonly start: number
  readonly isActive: boolean
  /** Undefined while it is on its way. */
  readonly head: ArticleHead | undefined
  readonly hit: Hit | null
  readonly context: RowContext
  readonly onOpen: (index: number) => void
}

/** One row of the library, at a height that never changes; one click opens it. */
export function LibraryRow(props: Props) {
  const { id, index, start, isActive, head, hit, context, onOpen } = props
  return (
    // The grid hears the keys for its active row.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
    <div
      id={id}
      role="row"
      aria-rowindex={index + 1}
      aria-selected={isActive}
      className="library-row"
      data-spiked={head?.state === 'spiked' || undefined}
      style={{ transform: `translateY(${start}px)` }}
      onClick={({ clientX, clientY }) => {
        swallowSecondClick({ x: clientX, y: clientY })
        onOpen(index)
      }}
    >
      {head === undefined ? (
        <LibraryCellsSkeleton />
      ) : (
        <LibraryCells head={head} hit={hit} context={context} />
      )}
    </div>
  )
}
