import type { ListsMoved } from '../../shared/ipc/list-calls.ts'
import type { ListName } from '../../shared/list/list.ts'
import { listTitle } from '../state/list-title.ts'
import { t } from '../t.ts'
import { headlineShown } from './headline-shown.ts'

/** What a full list had to let go of, a sentence each, and where it lies now. */
export function fellOffWords({ views, fellOff }: ListsMoved, from: ListName): readonly string[] {
  const tray = views.find(({ list }) => list.name === 'tray')?.draft ?? []
  return fellOff.map((head) => {
    const isOnTray = tray.some(({ entry }) => entry.article === head.guid)
    return t(isOnTray ? 'list.fellToTray' : 'list.fellOff', {
      headline: headlineShown({ head }),
      list: listTitle(from),
    })
  })
}
