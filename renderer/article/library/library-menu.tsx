import { memo } from 'react'

import { t } from '../../t.ts'
import { ContextMenu } from '../../ui/context-menu.tsx'
import { libraryActions } from './library-actions.ts'
import type { OpenMenu } from './use-library-menu.ts'

type Props = {
  readonly menu: OpenMenu | null
  readonly onPeek: () => void
  readonly onClose: () => void
}

/** The menu of a row; the grid is drawn with each scroll, and its closed menu is not. */
export const LibraryMenu = memo(function LibraryMenu({ menu, onPeek, onClose }: Props) {
  return (
    <ContextMenu
      label={t('menu.article')}
      at={menu?.at ?? null}
      actions={menu === null ? [] : libraryActions(menu.head, onPeek)}
      onClose={onClose}
    />
  )
})
