import { ListPlus, SquarePlus } from 'lucide-react'
import { MenuTrigger, Popover } from 'react-aria-components'

import { titleOf } from '../../../shared/list/title-of.ts'
import { useIsWritable } from '../../state/open-desk.ts'
import { t } from '../../t.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { MenuList } from '../../ui/menu.tsx'
import { listStore, useShownLists } from '../list-state.ts'
import { openList } from './setting-acts.ts'

/** Makes a list, or opens one again that was closed. */
export function ListsButton() {
  const isWritable = useIsWritable()
  const closed = useShownLists().filter(({ list }) => list.isClosed)
  const actions = [
    {
      id: 'new',
      label: t('list.newDots'),
      icon: ListPlus,
      run: () => listStore.setState({ settled: { list: null } }),
    },
    ...closed.map(({ list }) => ({
      id: list.name,
      label: t('list.openAgain', { list: titleOf(list) }),
      icon: SquarePlus,
      run: () => void openList(list),
    })),
  ]
  return (
    <MenuTrigger>
      <IconButton label={t('list.lists')} icon={ListPlus} isDisabled={!isWritable} />
      <Popover className="popover" placement="bottom end">
        <MenuList label={t('list.lists')} actions={actions} />
      </Popover>
    </MenuTrigger>
  )
}
