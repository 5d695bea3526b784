import { Ellipsis, FoldHorizontal, Settings2, SquareX } from 'lucide-react'
import { MenuTrigger, Popover } from 'react-aria-components'

import type { DeskList } from '../../../shared/list/list.ts'
import { isBuiltIn } from '../../../shared/list/new-list.ts'
import { titleOf } from '../../../shared/list/title-of.ts'
import { useIsWritable } from '../../state/open-desk.ts'
import { t } from '../../t.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { type MenuAction, MenuList } from '../../ui/menu.tsx'
import { fold } from '../column/folded.ts'
import { launchActions } from '../launch/launch-actions.ts'
import { listStore } from '../list-state.ts'
import { closeList } from './setting-acts.ts'

function actionsOf(list: DeskList, isWritable: boolean): readonly MenuAction[] {
  const { name, kind } = list
  const settle: MenuAction = {
    id: 'settings',
    label: t('list.settings'),
    icon: Settings2,
    isDisabled: !isWritable,
    run: () => listStore.setState({ settled: { list: name } }),
  }
  const close: MenuAction = {
    id: 'close',
    label: t('list.close'),
    icon: SquareX,
    isDisabled: !isWritable,
    run: () => void closeList(list),
  }
  return [
    ...launchActions(list, isWritable),
    { id: 'fold', label: t('list.fold'), icon: FoldHorizontal, run: () => fold(name, true) },
    ...(kind === 'tray' ? [] : [settle]),
    ...(isBuiltIn(name) ? [] : [close]),
  ]
}

/** What may be done with a list as a whole. */
export function ListMenu({ list }: { readonly list: DeskList }) {
  const isWritable = useIsWritable()
  const label = t('list.options', { list: titleOf(list) })
  return (
    <MenuTrigger>
      <IconButton label={label} icon={Ellipsis} size="small" />
      <Popover className="popover" placement="bottom end">
        <MenuList label={label} actions={actionsOf(list, isWritable)} />
      </Popover>
    </MenuTrigger>
  )
}
