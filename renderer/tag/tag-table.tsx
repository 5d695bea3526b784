import { ChevronDown, ChevronUp } from 'lucide-react'
import type { KeyboardEvent } from 'react'
import {
  Cell,
  Column,
  ResizableTableContainer,
  Row,
  Table,
  TableBody,
  TableHeader,
  TableLayout,
  Virtualizer,
} from 'react-aria-components'

import { showInstant } from '../../shared/instant/show-instant.ts'
import type { TagCount } from '../../shared/tag/tag-count.ts'
import type { TagId } from '../../shared/tag/tag.ts'
import { useOpenDesk } from '../state/open-desk.ts'
import { t } from '../t.ts'
import { TagKindCell } from './tag-kind-cell.tsx'
import type { TagColumn, TagOrder } from './tag-order.ts'

type Props = {
  readonly tags: readonly TagCount[]
  readonly order: TagOrder
  readonly selected: TagId | null
  readonly onOrder: (order: TagOrder) => void
  readonly onSelect: (id: TagId | null) => void
  readonly onRename: () => void
  /** M on a tag: merge it, with the one that it looks like when there is one. */
  readonly onMerge: (id: TagId) => void
  readonly onRemove: (id: TagId) => void
}

type ColumnSpec = {
  readonly id: TagColumn
  /** Its share of the table, and the pixels that it needs. */
  readonly width: `${number}fr`
  readonly least: number
  readonly label: string
}

function columns(): readonly ColumnSpec[] {
  return [
    { id: 'name', width: '5fr', least: 160, label: t('tags.name') },
    { id: 'kind', width: '4fr', least: 132, label: t('tags.kind') },
    { id: 'articles', width: '1fr', least: 84, label: t('tags.articles') },
    { id: 'lastUsedAt', width: '3fr', least: 148, label: t('tags.lastUsed') },
  ]
}

function TagColumnHeader({ id, width, least, label }: ColumnSpec) {
  return (
    <Column
      id={id}
      width={width}
      minWidth={least}
      isRowHeader={id === 'name'}
      allowsSorting
      className={`tag-column tag-column-${id}`}
    >
      {({ sortDirection }) => (
        <>
          {label}
          {sortDirection === 'ascending' && <ChevronUp aria-hidden className="sort-mark" />}
          {sortDirection === 'descending' && <ChevronDown aria-hidden className="sort-mark" />}
        </>
      )}
    </Column>
  )
}

function TagRow({ tag, articles, lastUsedAt }: TagCount) {
  const { timezone, datePattern } = useOpenDesk()
  return (
    <Row id={tag.id} className="tag-row">
      <Cell className="tag-cell tag-cell-name" textValue={tag.name}>
        <span title={[tag.name, ...tag.aliases].join(', ')}>
          {tag.name}
          {tag.aliases.length > 0 && (
            <span className="secondary tag-also"> {tag.aliases.join(', ')}</span>
          )}
        </span>
      </Cell>
      <TagKindCell tag={tag} />
      <Cell className="tag-cell tag-cell-articles tabular">{articles.toLocaleString('en-GB')}</Cell>
      <Cell className="tag-cell secondary tabular">
        {lastUsedAt === null ? '–' : showInstant(lastUsedAt, datePattern, timezone)}
      </Cell>
    </Row>
  )
}

/** By its place, since a Ukrainian keyboard has another letter there. */
function isLetterM(event: KeyboardEvent): boolean {
  return event.code === 'KeyM' && !event.ctrlKey && !event.metaKey && !event.altKey
}

/** All tags with what they are used for; F2 renames, M merges and Delete removes the chosen one. */
export function TagTable(props: Props) {
  const { tags, order, selected, onOrder, onSelect, onRename, onRemove, onMerge } = props
  return (
    <div
      className="tag-table-frame"
      onKeyDownCapture={(event) => {
        if (selected === null) return
        if (event.key === 'F2') onRename()
        else if (event.key === 'Delete') onRemove(selected)
        else if (isLetterM(event)) onMerge(selected)
        else return
        event.preventDefault()
      }}
    >
      <ResizableTableContainer className="tag-table-scroll">
        <Virtualizer
          layout={TableLayout}
          layoutOptions={{ rowHeight: 36, headingHeight: 32, padding: 0 }}
        >
          <Table
            className="tag-table"
            aria-label={t('command.view.tags')}
            selectionMode="single"
            selectionBehavior="replace"
            disallowEmptySelection
            selectedKeys={selected === null ? [] : [selected]}
            onSelectionChange={(keys) => {
              const [id] = keys === 'all' ? [] : keys
              onSelect(tags.find(({ tag }) => tag.id === id)?.tag.id ?? null)
            }}
            sortDescriptor={order}
            onSortChange={({ column, direction }) => {
              const spec = columns().find(({ id }) => id === column)
              if (spec !== undefined) onOrder({ column: spec.id, direction })
            }}
          >
            <TableHeader columns={[...columns()]}>
              {(column) => <TagColumnHeader {...column} />}
            </TableHeader>
            <TableBody items={tags.map((count) => ({ id: count.tag.id, ...count }))}>
              {(count) => <TagRow {...count} />}
            </TableBody>
          </Table>
        </Virtualizer>
      </ResizableTableContainer>
    </div>
  )
}
