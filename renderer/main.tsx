import { StrictMode } from 'react'
import { flushSync } from 'react-dom'
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
import { keepFrameOnceWhole } from './start/keep-frame-once-whole.ts'
import { takeOver } from './start/kept-frame.ts'
import { beginWithKeptDesk, loadStatus } from './state/load.ts'
import { pageStore, wholeDesk } from './state/page-state.ts'
import { subscribe } from './state/subscribe.ts'
import { watchTyping } from './state/watch-typing.ts'
import { watchFields } from './ui/watch-fields.ts'

const root = document.getElementById('root')
if (root === null) throw new Error('the page has no root')

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
// Asked before the page is drawn: with the first call main begins to load what answers it.
const opened = loadStatus()
takeOver((typed) => {
  beginWithKeptDesk()
  pageStore.setState({ narrowing: { ...wholeDesk, text: typed } })
  flushSync(() =>
    createRoot(root).render(
      <StrictMode>
        <App />
      </StrictMode>,
    ),
  )
})
void opened.then(prepareScreens).then(keepFrameOnceWhole)
