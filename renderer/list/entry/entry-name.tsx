import type { Guid } from '../../../shared/article/guid.ts'
import type { ListName } from '../../../shared/list/list.ts'
import { headlineShown } from '../../story/headline-shown.ts'
import { useShownEntry } from './entry-state.ts'

type Props = { readonly list: ListName; readonly article: Guid }

/** The story that a dialog is about, as its row reads. */
export function EntryName({ list, article }: Props) {
  const row = useShownEntry(list, article)?.row
  if (row === undefined) return null
  return (
    <p className="move-headline" lang={row.head?.working.language}>
      {headlineShown(row)}
    </p>
  )
}
