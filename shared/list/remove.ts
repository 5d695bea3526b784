import { assertNever } from '../assert-never.ts'
import type { Guid } from '../article/guid.ts'
import { draftOf } from './draft-of.ts'
import type { DeskList } from './list.ts'
import { withDraft } from './with-draft.ts'
import { withoutArticle } from './without-article.ts'

/** Takes an article out of a list's draft; out of a list by time it stays hidden until it is placed again. */
export function remove(list: DeskList, article: Guid): DeskList {
  const rest = withoutArticle(draftOf(list), article)
  switch (list.kind) {
    case 'byHand':
    case 'tray':
      return withDraft(list, rest)
    case 'byTime':
      return withDraft(list, {
        ...rest,
        hidden: rest.hidden.includes(article) ? rest.hidden : [...rest.hidden, article],
        heldBack: rest.heldBack.filter((held) => held.article !== article),
      })
    default:
      return assertNever(list.kind)
  }
}
