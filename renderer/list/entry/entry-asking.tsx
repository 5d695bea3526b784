import { BoostDialog } from './boost-dialog.tsx'
import { EditDialog } from './edit-dialog.tsx'
import { EntryMenu } from './entry-menu.tsx'
import { useAsked } from './entry-state.ts'
import { HoldBackDialog } from './hold-back-dialog.tsx'

/** The menu and the dialogs about one entry; one of them at a time. */
export function EntryAsking() {
  const asked = useAsked()
  if (asked === null) return null
  switch (asked.kind) {
    case 'menu':
      return <EntryMenu {...asked} />
    case 'edit':
      return <EditDialog {...asked} />
    case 'holdBack':
      return <HoldBackDialog {...asked} />
    case 'boost':
      return <BoostDialog {...asked} />
  }
}
