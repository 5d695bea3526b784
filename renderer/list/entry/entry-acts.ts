/** What is done with one entry of a list; mouse, keyboard, menu and dialogs all come here. */
import type { ArticleHead } from '../../../shared/article/article-head.ts'
import type { Guid } from '../../../shared/article/guid.ts'
import type { Instant } from '../../../shared/instant/instant.ts'
import { showInstant } from '../../../shared/instant/show-instant.ts'
import { boost } from '../../../shared/list/boost.ts'
import { holdBack } from '../../../shared/list/hold-back.ts'
import { letFlow } from '../../../shared/list/let-flow.ts'
import type { EntryId, ListName } from '../../../shared/list/list.ts'
import type { Overrides } from '../../../shared/list/override-entry.ts'
import { overrideRow } from '../../../shared/list/override-row.ts'
import { ask } from '../../desk.ts'
import { openDesk } from '../../state/open-desk.ts'
import { pageStore } from '../../state/page-state.ts'
import { actOn, rowIn, type Said } from '../acts.ts'
import { listStore, shownLists, viewNamed } from '../list-state.ts'
import { t } from '../../t.ts'
import { wantHeir } from './entry-state.ts'
import { spanText } from './span-text.ts'

/** Keeps a story out of a list by time until then; null until someone lets it in. */
export async function holdArticleBack(
  list: ListName,
  article: Guid,
  until: Instant | null,
): Promise<void> {
  wantHeir(list, article)
  const { datePattern, timezone } = openDesk(pageStore.getState())
  await actOn({
    list,
    article,
    guess: (view) => holdBack(view.list, article, until),
    call: (about) => ask('list.holdBack', { ...about, until }),
    say: (said) =>
      until === null
        ? t('entry.said.heldBack', said)
        : t('entry.said.heldUntil', {
            ...said,
            time: showInstant(until, datePattern, timezone),
          }),
  })
}

/** Lets a story stand in a list by time as if it were so many minutes newer. */
export async function boostArticle(list: ListName, article: Guid, minutes: number): Promise<void> {
  listStore.setState({ wanted: { column: list, row: { article } } })
  await actOn({
    list,
    article,
    guess: (view) => boost(view.list, article, minutes),
    call: (about) => ask('list.boost', { ...about, minutes }),
    say: (said) =>
      t(isShown(said) ? 'entry.said.boosted' : 'entry.said.boostedInVain', {
        ...said,
        span: spanText(minutes),
      }),
  })
}

/** Lets in what was hidden, held back or boosted in vain; the focus goes with it where it stands. */
export async function letArticleIn(list: ListName, head: ArticleHead): Promise<void> {
  const article = head.guid
  const acting = actOn({
    list,
    article,
    guess: (view) => letFlow(view.list, article),
    call: (about) => ask('list.letFlow', about),
    say: (said) => t(isShown(said) ? 'entry.said.letIn' : 'entry.said.letInVain', said),
  })
  const isLast = viewNamed(shownLists(), list)?.apart.length === 0
  if (rowIn(shownLists(), list, article) !== undefined)
    listStore.setState({ wanted: { column: list, row: { article } } })
  else if (isLast) listStore.setState({ wanted: { column: list, row: { isList: true } } })
  await acting
}

/** Gives an entry words, picture and links of its own; `links` are the heads of what it links to. */
export async function overrideArticle(
  list: ListName,
  article: Guid,
  overrides: Overrides,
  links: readonly ArticleHead[],
): Promise<void> {
  await actOn({
    list,
    article,
    more: links,
    guess: (view) =>
      // Main gives a row that is pinned with it its real id.
      overrideRow(view, article, overrides, () => article as string as EntryId) ?? view.list,
    call: (about) =>
      ask('list.override', { ...about, ...overrides, sublinks: [...overrides.sublinks] }),
    say: (said) => t('entry.said.changed', said),
  })
}

function isShown({ position }: Said): boolean {
  return position > 0
}
