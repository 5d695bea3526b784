import type { Article } from '../../shared/article/article.ts'
import type { Content } from '../../shared/article/content.ts'
import { isEdited } from '../../shared/article/is-edited.ts'
import type { Guid } from '../../shared/article/guid.ts'
import type { ReadOnlyReason } from '../../shared/article/open-article.ts'
import { readOnlyReason } from '../../shared/article/read-only-reason.ts'
import { isSameJson } from '../../shared/is-same-json.ts'
import { readProse } from '../../shared/prose/read-prose.ts'
import type { Clock } from '../clock.ts'
import type { DeskStore } from '../store/desk-store.ts'
import { releasedContent } from './released-content.ts'
import type { WorkingCopies } from './working-copies.ts'

/** A text as it is to be; it may be asked again, of what was typed meanwhile. */
export type Rewrite = (content: Content) => Content

/** What came of one article; `same` when there was nothing to do. */
export type Fate =
  | { readonly kind: 'rewritten'; readonly before: Article; readonly after: Article }
  | { readonly kind: 'same'; readonly article: Article }
  | { readonly kind: 'refused'; readonly reason: ReadOnlyReason | 'unreadable' }

type Parts = {
  readonly store: DeskStore
  readonly copies: Pick<WorkingCopies, 'fold' | 'read' | 'typed' | 'expect'>
  readonly clock: Clock
}

const patience = 3

/**
 * Rewrites the texts of articles as they are typed, open ones included, in one durable step: all of
 * them are on disk afterwards, or none. Throws `DeskError` when the disk refuses.
 */
export async function rewriteTexts(
  parts: Parts,
  rewrites: ReadonlyMap<Guid, Rewrite>,
): Promise<ReadonlyMap<Guid, Fate>> {
  for (let attempt = 1; ; attempt += 1) {
    // Folded first: what a crash leaves in the journal must not stand against the files.
    await foldThose(parts, rewrites)
    const fates = await rewriteOnce(parts, rewrites, attempt < patience)
    if (fates !== null) return fates
  }
}

async function foldThose({ copies }: Parts, rewrites: ReadonlyMap<Guid, Rewrite>): Promise<void> {
  for (const { guid } of copies.typed) if (rewrites.has(guid)) await copies.fold(guid)
}

async function rewriteOnce(
  parts: Parts,
  rewrites: ReadonlyMap<Guid, Rewrite>,
  mayWait: boolean,
): Promise<ReadonlyMap<Guid, Fate> | null> {
  const { store, copies } = parts
  const written: Article[] = []
  try {
    return await store.change(async () => {
      if (mayWait && copies.typed.some(({ guid }) => rewrites.has(guid))) {
        return { change: null, result: null }
      }
      const fates = new Map<Guid, Fate>()
      for (const [guid, rewrite] of rewrites) {
        const fate = await fateOf(parts, guid, rewrite)
        fates.set(guid, fate)
        if (fate.kind !== 'rewritten') continue
        written.push(fate.after)
        copies.expect(guid, { article: fate.after, rewrite })
      }
      return { change: written.length === 0 ? null : { articles: written }, result: fates }
    })
  } finally {
    for (const { guid } of written) copies.expect(guid, null)
  }
}

async function fateOf(
  { store, copies, clock }: Parts,
  guid: Guid,
  rewrite: Rewrite,
): Promise<Fate> {
  const article = await copies.read(guid).catch(() => null)
  if (article === null) return { kind: 'refused', reason: 'unreadable' }
  const reason = readOnlyReason(article.state)
  if (reason !== null) return { kind: 'refused', reason }
  if (readProse(article.content.body) === null) return { kind: 'refused', reason: 'unknownContent' }
  const content = rewrite(article.content)
  if (isSameJson(content, article.content)) return { kind: 'same', article }
  const released = await releasedContent(store, article).catch(() => null)
  const after = {
    ...article,
    content,
    isEdited: isEdited(article, content, released),
    changedAt: clock(),
  }
  return { kind: 'rewritten', before: article, after }
}
