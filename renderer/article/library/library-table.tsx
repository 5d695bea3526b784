import { ArrowDown, ArrowUp } from 'lucide-react'
import type { ReactNode } from 'react'

import type { ArticleHead } from '../../../shared/article/article-head.ts'
import type { SortKey } from '../../../shared/library/library-order.ts'
import type { LibraryColumn } from '../../../shared/library/library-view.ts'
import type { Instant } from '../../../shared/instant/instant.ts'
import { languageName } from '../../desk/languages.ts'
import { changeView } from '../../state/kept-view.ts'
import { useOpenDesk } from '../../state/open-desk.ts'
import { t } from '../../t.ts'
import { headlineOf } from '../headline-of.ts'
import { shortTime } from '../../story/short-time.ts'
import { StateBadge } from '../../story/state-badge.tsx'
import type { RowContext } from './row-context.ts'
import { useLibraryOrder } from './use-library-order.ts'

type Column = LibraryColumn | 'headline'

const widths: Readonly<Record<Column, string>> = {
  headline: 'minmax(0, 4fr)',
  slugline: 'minmax(0, 1.4fr)',
  section: 'minmax(0, 1fr)',
  tags: 'minmax(0, 1.6fr)',
  byline: 'minmax(0, 1.2fr)',
  state: '92px',
  urgency: '72px',
  language: 'minmax(0, 0.8fr)',
  changed: '104px',
  released: '104px',
  time: '104px',
}
const sorts: Readonly<Partial<Record<Column, SortKey>>> = {
  headline: 'headline',
  section: 'section',
  state: 'state',
  urgency: 'urgency',
  time: 'time',
}

/** The columns' widths, as CSS wants them for the heads and each row. */
export function tableTemplate(columns: readonly LibraryColumn[]): string {
  return ['headline' as const, ...columns].map((column) => widths[column]).join(' ')
}

function ColumnHead({ column }: { readonly column: Column }) {
  const { by, isReversed } = useLibraryOrder().order
  const key = sorts[column]
  const label = t(`library.column.${column}`)
  const isSorted = key === by
  const Arrow = isReversed ? ArrowUp : ArrowDown
  return (
    <div
      role="columnheader"
      className="table-head-cell"
      // What stands first and goes down from there: the newest time, the letter A.
      {...(isSorted && {
        'aria-sort': (by === 'time') === isReversed ? 'ascending' : 'descending',
      })}
    >
      {key === undefined ? (
        label
      ) : (
        <button
          type="button"
          className="table-sort"
          onClick={() => changeView({ order: { by: key, isReversed: isSorted && !isReversed } })}
        >
          {label}
          {isSorted && <Arrow aria-hidden className="table-sort-mark" />}
        </button>
      )}
    </div>
  )
}

/** What each column holds; those of an order sort by it when pressed. */
export function TableHead({ columns }: { readonly columns: readonly LibraryColumn[] }) {
  return (
    <div
      role="row"
      aria-rowindex={1}
      className="table-head"
      style={{ gridTemplateColumns: tableTemplate(columns) }}
    >
      <ColumnHead column="headline" />
      {columns.map((column) => (
        <ColumnHead key={column} column={column} />
      ))}
    </div>
  )
}

type Props = {
  readonly head: ArticleHead
  readonly context: RowContext
  readonly columns: readonly LibraryColumn[]
}

/** The cells of one article in the table, a line each. */
export function TableCells({ head, context, columns }: Props) {
  const { sections, timezone } = useOpenDesk()
  const { working } = head
  const moment = (instant: Instant | null): ReactNode => {
    if (instant === null) return null
    const { time, day } = shortTime(instant, context.now, timezone)
    return <time dateTime={instant}>{day === '' ? time : `${time} ${day}`}</time>
  }
  const cells: Readonly<Record<LibraryColumn, ReactNode>> = {
    slugline: working.slugline,
    section: sections.find(({ id }) => id === working.section)?.name ?? working.section,
    tags: working.tags.flatMap((id) => context.tagNames.get(id) ?? []).join(', '),
    byline: working.byline,
    state: <StateBadge state={head.state} />,
    urgency: working.urgency,
    language: languageName(working.language),
    changed: moment(head.changedAt),
    released: moment(head.releasedAt),
    time: moment(head.firstReleasedAt ?? head.changedAt),
  }
  const headline = headlineOf(head)
  return (
    <>
      <div
        role="gridcell"
        className="table-cell table-headline"
        title={headline}
        lang={working.language}
        data-untitled={working.headline.trim() === '' || undefined}
      >
        {headline}
      </div>
      {columns.map((column) => (
        // A story without a byline has none here either.
        <div
          key={column}
          role="gridcell"
          className="table-cell"
          data-column={column}
          {...(typeof cells[column] === 'string' && { title: cells[column] })}
        >
          {cells[column]}
        </div>
      ))}
    </>
  )
}
