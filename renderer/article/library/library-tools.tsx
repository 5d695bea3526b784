import { ArrowDownUp, Columns3, Rows3, Table2 } from 'lucide-react'
import { memo } from 'react'
import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'

import { libraryColumns } from '../../../shared/library/library-view.ts'
import { sortKeys } from '../../../shared/library/sort-keys.ts'
import { changeView } from '../../state/kept-view.ts'
import { useDesk } from '../../state/use-desk.ts'
import { t } from '../../t.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { Select } from '../../ui/select.tsx'
import { useLibraryOrder } from './use-library-order.ts'

function ColumnsMenu() {
  const { columns } = useDesk((state) => state.libraryView)
  return (
    <MenuTrigger>
      <IconButton icon={Columns3} label={t('library.columns')} />
      <Popover className="popover" placement="bottom end">
        <Menu
          className="menu"
          aria-label={t('library.columns')}
          selectionMode="multiple"
          selectedKeys={columns}
          onSelectionChange={(keys) => {
            const chosen = keys === 'all' ? new Set(libraryColumns) : keys
            changeView({ columns: libraryColumns.filter((column) => chosen.has(column)) })
          }}
        >
          {libraryColumns.map((column) => (
            <MenuItem key={column} id={column} className="menu-item menu-choice">
              {t(`library.column.${column}`)}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}

/** How the articles are looked at: in which order, as rows or as a table. */
export const LibraryTools = memo(function LibraryTools() {
  const layout = useDesk((state) => state.libraryView.layout)
  const { order, canMatch } = useLibraryOrder()
  const keys = canMatch ? (['relevance', ...sortKeys] as const) : sortKeys
  const isTable = layout === 'table'
  return (
    <div className="library-tools">
      <Select
        label={t('library.sortBy')}
        isLabelHidden
        options={keys.map((value) => ({ value, label: t(`library.sort.${value}`) }))}
        value={order.by}
        onChange={(by) => changeView({ order: { by, isReversed: false } })}
      />
      <IconButton
        icon={ArrowDownUp}
        label={t('library.reverse')}
        aria-pressed={order.isReversed}
        onPress={() => changeView({ order: { ...order, isReversed: !order.isReversed } })}
      />
      <IconButton
        icon={isTable ? Rows3 : Table2}
        label={isTable ? t('library.asRows') : t('library.asTable')}
        onPress={() => changeView({ layout: isTable ? 'rows' : 'table' })}
      />
      {isTable && <ColumnsMenu />}
    </div>
  )
})
