import type { Guid } from '../../shared/article/guid.ts'
import type { CommandId } from '../../shared/command/catalog.ts'
import { keepViews } from '../../shared/list/keep-views.ts'
import { formatProblem } from '../../shared/message/format-message.ts'
import { onNotice } from '../desk.ts'
import { t } from '../t.ts'
import { showToast } from '../ui/toast-store.ts'
import { adoptStatus, loadTags } from './load.ts'
import { openArticle } from './navigate.ts'
import { pageStore } from './page-state.ts'

const pause = 150
let isDue = false

/** Typing changes an article many times a second; what was found is fetched again a few times. */
function noteArticlesChanged(): void {
  if (isDue) return
  isDue = true
  setTimeout(() => {
    isDue = false
    pageStore.setState(({ articlesRevision }) => ({ articlesRevision: articlesRevision + 1 }))
    // Only the Tags screen shows what articles do to tags: their counts.
    if (pageStore.getState().route.screen === 'tags') void loadTags()
  }, pause)
}

/** Hears main's notices, once for the page's whole life. */
export function subscribe(runCommand: (id: CommandId) => void): void {
  onNotice('desk.changed', (status) => void adoptStatus(status))
  onNotice('articles.changed', noteArticlesChanged)
  onNotice('articles.overdue', (overdue) => pageStore.setState({ overdue }))
  onNotice('article.published', ({ guid, ...told }) =>
    showToast({
      text: t('act.done.onTime', told),
      action: { label: t('library.open'), run: () => openArticle(guid as Guid) },
    }),
  )
  onNotice('tags.changed', () => void loadTags())
  onNotice('lists.changed', (told) =>
    pageStore.setState(({ lists }) => ({ lists: keepViews(lists, told) })),
  )
  onNotice('export.progressed', (progress) =>
    pageStore.setState(({ exportRun }) =>
      exportRun.kind === 'running' ? { exportRun: { ...exportRun, progress } } : {},
    ),
  )
  onNotice('backup.changed', (backups) => pageStore.setState({ backups }))
  onNotice('import.began', () => pageStore.setState({ importing: { kind: 'looking' } }))
  onNotice('import.progressed', ({ done }) =>
    pageStore.setState(({ importing }) =>
      importing.kind === 'running' ? { importing: { ...importing, done } } : {},
    ),
  )
  // What was found so far is looked for again, of which there is more by now.
  onNotice('index.progressed', noteArticlesChanged)
  onNotice('command.chosen', ({ id }) => runCommand(id))
  onNotice('problem.met', (problem) => showToast({ text: formatProblem(problem), tone: 'problem' }))
}
