import { useRef, useState } from 'react'

import { useScreenCommands } from '../command/screen-commands.ts'
import { t } from '../t.ts'
import { Pane, PaneDivider, Panes } from '../ui/panes.tsx'
import { redoListAct, undoListAct } from './acts.ts'
import { Announcer } from './announcer.tsx'
import { EntryAsking } from './entry/entry-asking.tsx'
import { ListColumns } from './column/list-columns.tsx'
import { DragFrame } from './drag/drag-frame.tsx'
import { Feed } from './feed/feed.tsx'
import { HistoryDialog } from './history/history-dialog.tsx'
import { HomepageToolbar } from './homepage-toolbar.tsx'
import { LaunchDialog } from './launch/launch-dialog.tsx'
import { askAbout } from './launch/launch-state.ts'
import { ListSettingsDialog } from './settings/list-settings-dialog.tsx'
import { MoveDialog } from './move-dialog.tsx'
import { PreviewPane } from './preview/preview-pane.tsx'
import { useDragMonitor } from './drag/use-drag-monitor.ts'
import { useLinkMonitor } from './drag/use-link-monitor.ts'
import { useWantedFocus } from './focus/use-wanted-focus.ts'

// Room for two lists side by side; what a wider window adds, they share with the preview.
function listsWidth(): number {
  return Math.max(580, Math.min(860, Math.round(window.innerWidth * 0.42)))
}

/**
 * Where the desk chief arranges what readers see: feed, lists, and the page as it will be. It follows
 * neither lists nor drags itself, so that only what shows them is drawn anew.
 */
export function HomepageScreen() {
  const screen = useRef<HTMLDivElement>(null)
  const [isHistoryOpen, setHistoryOpen] = useState(false)
  useDragMonitor()
  useLinkMonitor()
  useWantedFocus(screen)
  useScreenCommands({
    'edit.undo': () => void undoListAct(),
    'edit.redo': () => void redoListAct(),
    'list.launch': () => void askAbout('launch'),
    'list.discard': () => void askAbout('discard'),
  })
  return (
    <DragFrame ref={screen}>
      <HomepageToolbar onHistory={() => setHistoryOpen(true)} />
      <div className="homepage-panes">
        <Panes id="homepage">
          <Pane id="feed" size={284} min={260} max={520}>
            <div className="feed-pane">
              <Feed />
              <ListColumns isTray />
            </div>
          </Pane>
          <PaneDivider label={t('list.feedDivider')} />
          <Pane id="lists" size={listsWidth()} min={420} max={1100}>
            <div className="lists">
              <ListColumns />
            </div>
          </Pane>
          <PaneDivider label={t('list.previewDivider')} />
          <Pane id="preview" min={216}>
            <PreviewPane />
          </Pane>
        </Panes>
      </div>
      <MoveDialog />
      <ListSettingsDialog />
      <EntryAsking />
      <LaunchDialog />
      <HistoryDialog isOpen={isHistoryOpen} onClose={() => setHistoryOpen(false)} />
      <Announcer />
    </DragFrame>
  )
}
