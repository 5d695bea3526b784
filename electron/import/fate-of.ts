import type { ArticleHead } from '../../shared/article/article-head.ts'
import type { Instant } from '../../shared/instant/instant.ts'
import { formatMessage } from '../../shared/message/format-message.ts'
import type { IncomingArticle } from './incoming-article.ts'
import { isDraft } from './is-draft.ts'
import { Refusal } from './refusal.ts'

/** Where the desk stands with a story, as far as it decides what an import does with it. */
export type Standing = {
  /** 0 for a draft. */
  readonly version: number
  /** When its source last changed it: its last release, or a draft's last word. */
  readonly at: Instant
  readonly isEdited: boolean
}

export type Fate =
  | 'add'
  | 'update'
  /** The desk has a draft of it, and takes this only where nobody has worked on that. */
  | 'updateDraft'
  | 'same'
  | 'older'

export function standingOf(head: ArticleHead | null): Standing | null {
  if (head === null) return null
  const { version, isEdited, releasedAt, changedAt } = head
  return { version, at: releasedAt ?? changedAt, isEdited }
}

/** An item whose format numbers no versions, with its number here: its source's later word is the next one. */
export function numbered(incoming: IncomingArticle, known: Standing | null): IncomingArticle {
  if (incoming.isNumbered !== false || known === null) return incoming
  const isLater = known.version > 0 && incoming.releasedAt > known.at
  return { ...incoming, version: isLater ? known.version + 1 : Math.max(known.version, 1) }
}

/** What the desk does with an item that was numbered; throws `Refusal` for one that would overrule its own text. */
export function fateOf(incoming: IncomingArticle, known: Standing | null): Fate {
  if (known === null) return 'add'
  const isLater = incoming.releasedAt > known.at
  if (isDraft(incoming)) {
    // What the desk has released is past what its source still drafts.
    if (known.version > 0) return 'older'
    return isLater ? 'updateDraft' : incoming.releasedAt === known.at ? 'same' : 'older'
  }
  if (known.version === 0) return 'updateDraft'
  if (known.version > incoming.version) return 'older'
  if (known.version === incoming.version)
    return incoming.isNumbered === false && incoming.releasedAt < known.at ? 'older' : 'same'
  // What the desk wrote itself is never replaced behind its back.
  if (known.isEdited) throw new Refusal(formatMessage('import.refusal.editedHere'))
  return 'update'
}
