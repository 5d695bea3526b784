import '@fontsource-variable/inter/wght.css'
import '@fontsource-variable/source-serif-4/wght.css'
import '@fontsource-variable/source-serif-4/wght-italic.css'
import './styles/tokens.css'
import './styles/base.css'
import './styles/controls.css'
import './styles/fields.css'
import './styles/choices.css'
import './styles/progress.css'
import './styles/overlays.css'
import './styles/dialogs.css'
import './styles/toasts.css'
import './styles/frame.css'
import './styles/banners.css'
import './styles/welcome.css'
import './styles/states.css'
import './styles/sidebar.css'
import './styles/library.css'
import './styles/library-marks.css'
import './styles/library-table.css'
import './styles/library-tools.css'
import './styles/library-bulk.css'
import './styles/library-peek.css'
import './styles/library-archive.css'
import './styles/tabs.css'
import './styles/editor.css'
import './styles/editor-fields.css'
import './styles/editor-pictures.css'
import './styles/editor-body.css'
import './styles/editor-blocks.css'
import './styles/editor-embeds.css'
import './styles/editor-passages.css'
import './styles/selection.css'
import './styles/editor-quotes.css'
import './styles/editor-tables.css'
import './styles/editor-tags.css'
import './styles/inspector.css'
import './styles/story-rows.css'
import './styles/more-about.css'
import './styles/editor-preview.css'
import './styles/spelling.css'
import './styles/versions.css'
import './styles/compare.css'
import './styles/acts.css'
import './styles/find.css'
import './styles/templates.css'
import './styles/find-all.css'
import './styles/find-all-results.css'
import './styles/find-all-done.css'
import './styles/homepage.css'
import './styles/homepage-columns.css'
import './styles/homepage-feed.css'
import './styles/homepage-folded.css'
import './styles/homepage-rows.css'
import './styles/row-buttons.css'
import './styles/homepage-lines.css'
import './styles/homepage-entry.css'
import './styles/homepage-edit.css'
import './styles/homepage-preview.css'
import './styles/launch.css'
import './styles/history.css'
import './styles/lists-now.css'
import './styles/tags.css'
import './styles/tag-page.css'
import './styles/tag-acts.css'
import './styles/export.css'
import './styles/publish.css'
import './styles/backup.css'
import './styles/settings.css'
import './styles/palette.css'

import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'

import { App } from './app.tsx'
import { answerClosing } from './article/saving/leaving.ts'
import { listenForKeys } from './command/listen-for-keys.ts'
import { runCommand } from './command/run-command.ts'
import { tellContext } from './command/tell-context.ts'
import { keepFocus } from './frame/keep-focus.ts'
import { followTabs } from './article/tabs/follow-tabs.ts'
import { takeDrops } from './import/take-drops.ts'
import { hearLists } from './list/launch/hear-lists.ts'
import { prepareScreens } from './screen.tsx'
import { beginWithKeptDesk, loadStatus } from './state/load.ts'
import { subscribe } from './state/subscribe.ts'
import { watchTyping } from './state/watch-typing.ts'
import { watchFields } from './ui/watch-fields.ts'

const root = document.getElementById('root')
if (root === null) throw new Error('the page has no root')

beginWithKeptDesk()
takeDrops()
keepFocus()
watchTyping()
watchFields()
tellContext()
followTabs()
subscribe(runCommand)
hearLists()
listenForKeys(runCommand)
answerClosing()
void loadStatus().then(prepareScreens)
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
