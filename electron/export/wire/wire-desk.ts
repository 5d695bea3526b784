import { embargoEnd } from '../../../shared/article/embargo-end.ts'
import type { Guid } from '../../../shared/article/guid.ts'
import { pubStatusOf } from '../../../shared/article/pub-status-of.ts'
import type { PublicVersion } from '../../../shared/article/public-content.ts'
import { articleWords } from '../../../shared/article/word-count.ts'
import { withdrawnContent } from '../../../shared/export/wire/withdrawn-content.ts'
import type { WireLink, WireList, WireStory } from '../../../shared/export/wire/wire-story.ts'
import { publicHeadline } from '../../../shared/list/public-headline.ts'
import { listTitle } from '../../../shared/page/page-list.ts'
import { momentsOf } from '../../../shared/page/moment.ts'
import { pageWords } from '../../../shared/page/words.ts'
import type { ExportRun } from '../format.ts'
import { pageLists } from '../page-lists.ts'
import { pagePaths } from '../page-paths.ts'
import { storyMaker } from '../story-maker.ts'
import { listsChangedAt } from './list-changed-at.ts'

/** What a run tells other systems of the desk: its stories, one by one, and its live lists. */
export function wireDesk(run: ExportRun) {
  const { reader, now, mayShow } = run
  const desk = reader.desk()
  const root = desk.baseUrl === '' ? null : `${desk.baseUrl.replace(/\/*$/, '')}/`
  const paths = pagePaths(reader.newest())
  const sections = new Map(desk.sections.map((section) => [section.id, section]))
  const tags = new Map(reader.tags().map((tag) => [tag.id, tag]))

  const urlOf = (guid: Guid): string | null => {
    const path = paths.get(guid)
    return root === null || path === undefined ? null : root + path
  }
  const linkTo = (guid: Guid, headline: string): WireLink => ({ guid, headline, url: urlOf(guid) })

  function relatedOf({ related }: PublicVersion['content']): readonly WireLink[] {
    return related.flatMap((guid) => {
      const head = reader.head(guid)
      return head === null || !mayShow(head) ? [] : [linkTo(guid, publicHeadline({ head }))]
    })
  }

  function storyOf({ state, content: told, ...version }: PublicVersion): WireStory {
    const pubStatus = pubStatusOf(state) ?? 'usable'
    const content = pubStatus === 'usable' ? told : withdrawnContent(told)
    const { guid, version: number, signal, firstReleasedAt, releasedAt } = version
    const head = reader.head(guid)
    return {
      ...linkTo(guid, content.headline),
      version: number,
      pubStatus,
      signal,
      firstReleasedAt,
      releasedAt,
      embargoedUntil: head === null ? null : embargoEnd(head),
      content,
      section: content.section === null ? null : (sections.get(content.section) ?? null),
      tags: content.tags.flatMap((id) => tags.get(id) ?? []),
      related: relatedOf(content),
      words: articleWords(content),
      hasWithdrawnPicture: pubStatus !== 'usable' && told.image !== null,
    }
  }

  function lists(): readonly WireList[] {
    const { words } = pageWords(desk.language)
    const shown = pageLists(
      reader,
      { which: 'live', now, mayShow },
      storyMaker(reader, momentsOf(desk)),
    )
    const changedAt = listsChangedAt(run)
    return shown.all.map((list) => ({
      name: list.name,
      title: listTitle(list, words),
      kind: list.kind,
      launchedAt: reader.list(list.name).launched?.at ?? null,
      changedAt: changedAt(reader.list(list.name)),
      entries: list.stories.map(({ guid, headline, kicker }) => ({
        ...linkTo(guid, headline),
        kicker,
      })),
    }))
  }

  return { desk, root, storyOf, lists }
}
