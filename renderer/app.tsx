import { I18nProvider } from 'react-aria-components'

import { OverdueBanner } from './article/act/overdue-banner.tsx'
import { LeaveDialog } from './article/saving/leave-dialog.tsx'
import { TabStrip } from './article/tabs/tab-strip.tsx'
import { Palette } from './command/palette.tsx'
import { ShortcutsDialog } from './command/shortcuts-dialog.tsx'
import { CreateDeskDialog } from './desk/create-desk-dialog.tsx'
import { Welcome } from './desk/welcome.tsx'
import { Banners } from './frame/banners.tsx'
import { DamagedDialog } from './frame/damaged-dialog.tsx'
import { Rail } from './frame/rail.tsx'
import { Stage } from './frame/stage.tsx'
import { Titlebar } from './frame/titlebar.tsx'
import { DropMark } from './import/drop-mark.tsx'
import { ImportDialog } from './import/import-dialog.tsx'
import { OverdueListsBanner } from './list/launch/overdue-lists.tsx'
import { Screen } from './screen.tsx'
import { useDesk } from './state/use-desk.ts'
import { TemplatesDialog } from './template/templates-dialog.tsx'
import { Toasts } from './ui/toast.tsx'

function Desk() {
  const route = useDesk((state) => state.route)
  return (
    <div className="frame">
      <Titlebar />
      <Rail />
      <div className="content">
        <TabStrip />
        <Banners />
        <OverdueBanner />
        <OverdueListsBanner />
        <Stage>
          <Screen route={route} />
        </Stage>
      </div>
    </div>
  )
}

export function App() {
  const kind = useDesk((state) => state.status?.kind)
  return (
    <I18nProvider locale="en-GB">
      {(kind === 'open' || kind === 'opening') && <Desk />}
      {kind === 'none' && <Welcome />}
      <Palette />
      <ShortcutsDialog />
      <CreateDeskDialog />
      <TemplatesDialog />
      <ImportDialog />
      <DropMark />
      <DamagedDialog />
      <LeaveDialog />
      <Toasts />
    </I18nProvider>
  )
}
