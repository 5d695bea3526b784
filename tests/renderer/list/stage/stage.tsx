import '@fontsource-variable/inter/wght.css'
import '@fontsource-variable/source-serif-4/wght.css'
import '../../../../renderer/styles/tokens.css'
import '../../../../renderer/styles/base.css'
import '../../../../renderer/styles/controls.css'
import '../../../../renderer/styles/fields.css'
import '../../../../renderer/styles/choices.css'
import '../../../../renderer/styles/progress.css'
import '../../../../renderer/styles/overlays.css'
import '../../../../renderer/styles/dialogs.css'
import '../../../../renderer/styles/toasts.css'
import '../../../../renderer/styles/frame.css'
import '../../../../renderer/styles/states.css'
import '../../../../renderer/styles/editor-fields.css'
import '../../../../renderer/styles/editor-pictures.css'
import '../../../../renderer/styles/story-rows.css'
import '../../../../renderer/styles/more-about.css'
import '../../../../renderer/styles/homepage.css'
import '../../../../renderer/styles/publish.css'
import '../../../../renderer/styles/homepage-columns.css'
import '../../../../renderer/styles/homepage-feed.css'
import '../../../../renderer/styles/homepage-folded.css'
import '../../../../renderer/styles/homepage-rows.css'
import '../../../../renderer/styles/row-buttons.css'
import '../../../../renderer/styles/homepage-lines.css'
import '../../../../renderer/styles/homepage-entry.css'
import '../../../../renderer/styles/homepage-edit.css'
import '../../../../renderer/styles/homepage-preview.css'
import '../../../../renderer/styles/launch.css'
import '../../../../renderer/styles/history.css'
import '../../../../renderer/styles/lists-now.css'
import '../../../../renderer/styles/toasts.css'

import {
  become,
  calls,
  listed,
  memory,
  placeElsewhere,
  refused,
  tellArticlesChanged,
  wish,
} from './fake-desk.ts'

import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { I18nProvider } from 'react-aria-components'

import { runCommand } from '../../../../renderer/command/run-command.ts'
import { takeDrops } from '../../../../renderer/import/take-drops.ts'
import { keepFocus } from '../../../../renderer/frame/keep-focus.ts'
import { HomepageScreen } from '../../../../renderer/list/homepage-screen.tsx'
import { hearLists } from '../../../../renderer/list/launch/hear-lists.ts'
import { pageStore } from '../../../../renderer/state/page-state.ts'
import { subscribe } from '../../../../renderer/state/subscribe.ts'
import { watchTyping } from '../../../../renderer/state/watch-typing.ts'
import { Toasts } from '../../../../renderer/ui/toast.tsx'
import { newDesk } from '../../../../shared/desk/new-desk.ts'
import { draftOf } from '../../../../shared/list/draft-of.ts'
import { publicHeadline } from '../../../../shared/list/public-headline.ts'
import { aHead } from '../../../support/a-head.ts'
import type { Stage } from './wish.ts'

let views = await listed()
const stage: Stage = {
  listed: (list, which) =>
    (views.find((view) => view.list.name === list)?.[which] ?? []).map(publicHeadline),
  arranged: (list) => draftOf(memory.store.list(list)),
  refuseNext: (call) => refused.add(call),
  release: (guid, headline) => {
    memory.put(aHead(guid, { headline, age: -1 }))
    void tellArticlesChanged()
  },
  placeElsewhere,
  holdQuietly: (guid) => {
    memory.put(aHead(guid, { ...wish.stories.find((story) => story.guid === guid), state: 'held' }))
    return tellArticlesChanged()
  },
  become: (guid, state) => become(aHead(guid, { state })),
  calls,
  opened: () => {
    const { route } = pageStore.getState()
    return route.screen === 'article' ? route.guid : null
  },
  runCommand,
}
async function look(): Promise<void> {
  views = await listed()
}
memory.store.onChange(() => void look())
Object.assign(window, { stage })

takeDrops()
keepFocus()
watchTyping()
subscribe(runCommand)
hearLists()
pageStore.setState({
  status: {
    kind: 'open',
    folder: '/',
    desk: newDesk({ name: 'Harbour Wire' }),
    isReadOnly: wish.isReadOnly ?? false,
    readOnlyBecause: null,
    problems: [],
    recovered: [],
  },
  route: { screen: 'homepage' },
  lists: views,
})

const root = document.getElementById('root')
if (root === null) throw new Error('the page has no root')
createRoot(root).render(
  <StrictMode>
    <I18nProvider locale="en-GB">
      <div className="frame">
        <header className="titlebar" />
        <nav className="rail" />
        <div className="content">
          <main className="stage" tabIndex={-1}>
            <HomepageScreen />
          </main>
        </div>
      </div>
      <Toasts />
    </I18nProvider>
  </StrictMode>,
)
