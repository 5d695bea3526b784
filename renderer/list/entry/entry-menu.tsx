import type { Guid } from '../../../shared/article/guid.ts'
import type { ListName } from '../../../shared/list/list.ts'
import { useIsWritable } from '../../state/open-desk.ts'
import { headlineShown } from '../../story/headline-shown.ts'
import { t } from '../../t.ts'
import type { Point } from '../../ui/anchor.tsx'
import { ContextMenu } from '../../ui/context-menu.tsx'
import { entryActions } from './entry-actions.ts'
import { closeMenu, useShownEntry } from './entry-state.ts'

type Props = { readonly list: ListName; readonly article: Guid; readonly at: Point }

/** Everything that can be done with one entry, each with its key. */
export function EntryMenu({ list, article, at }: Props) {
  const shown = useShownEntry(list, article)
  const isWritable = useIsWritable()
  if (shown === undefined) return null
  return (
    <ContextMenu
      label={t('entry.more', { headline: headlineShown(shown.row) })}
      actions={entryActions(shown.list, shown.row, isWritable)}
      at={at}
      onClose={closeMenu}
    />
  )
}
