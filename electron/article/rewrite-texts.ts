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
export type Fate<Kept> =
  | { readonly kind: 'rewritten'; readonly kept: Kept }
  | { readonly kind: 'same' }
  | { readonly kind: 'refused'; readonly reason: ReadOnlyReason | 'unreadable' }

type Parts = {
  readonly store: DeskStore
  readonly copies: Pick<WorkingCopies, 'fold' | 'read' | 'typed' | 'expect' | 'isOpen'>
  readonly clock: Clock
}

/** What the caller wants to know later of an article that is let go of: as little as will do. */
type Keep<Kept> = (before: Article, after: Article) => Kept

const patience = 3

/**
 * Rewrites the texts of articles as they are typed, open ones included, in one durable step: all of
 * them are on disk afterwards, or none. One article after the other is read, written and let go of,
 * so thousands need no more memory than a few. Throws `DeskError` when the disk refuses.
 */
export async function rewriteTexts<Kept>(
  parts: Parts,
  rewrites: ReadonlyMap<Guid, Rewrite>,
  keep: Keep<Kept>,
): Promise<ReadonlyMap<Guid, Fate<Kept>>> {
  for (let attempt = 1; ; attempt += 1) {
    // Folded first: what a crash leaves in the journal must not stand against the files.
    await foldThose(parts, rewrites)
    const fates = await rewriteOnce(parts, { rewrites, keep }, attempt < patience)
    if (fates !== null) return inOrder(fates, rewrites)
  }
}

/** As they were asked for: open ones were written first. */
function inOrder<F>(fates: ReadonlyMap<Guid, F>, asked: ReadonlyMap<Guid, unknown>): Map<Guid, F> {
  return new Map(
    [...asked.keys()].flatMap((guid) => {
      const fate = fates.get(guid)
      return fate === undefined ? [] : [[guid, fate] as const]
    }),
  )
}

async function foldThose({ copies }: Parts, rewrites: ReadonlyMap<Guid, Rewrite>): Promise<void> {
  for (const { guid } of copies.typed) if (rewrites.has(guid)) await copies.fold(guid)
}

type Work<Kept> = { readonly rewrites: ReadonlyMap<Guid, Rewrite>; readonly keep: Keep<Kept> }

async function rewriteOnce<Kept>(
  parts: Parts,
  { rewrites, keep }: Work<Kept>,
  mayWait: boolean,
): Promise<ReadonlyMap<Guid, Fate<Kept>> | null> {
  const { store, copies } = parts
  const fates = new Map<Guid, Fate<Kept>>()

  /** The article as it is to be; null when it stays as it is. */
  async function rewritten(guid: Guid, rewrite: Rewrite): Promise<Article | null> {
    const found = await rewrittenOf(parts, guid, rewrite)
    if (!('after' in found)) {
      fates.set(guid, found)
      return null
    }
    fates.set(guid, { kind: 'rewritten', kept: keep(found.before, found.after) })
    return found.after
  }

  async function* stream(): AsyncIterable<Article> {
    for (const [guid, rewrite] of rewrites) {
      if (fates.has(guid)) continue
      const article = await rewritten(guid, rewrite)
      if (article !== null) yield article
    }
  }

  const open: Article[] = []
  try {
    return await store.change(async () => {
      if (mayWait && copies.typed.some(({ guid }) => rewrites.has(guid))) {
        return { change: null, result: null }
      }
      // Whole, since their copies take them over: none is opened while this change lasts, and they are few.
      for (const [guid, rewrite] of rewrites) {
        if (!copies.isOpen(guid)) continue
        const article = await rewritten(guid, rewrite)
        if (article === null) continue
        open.push(article)
        copies.expect(guid, { article, rewrite })
      }
      return { change: { articles: open, stream: stream() }, result: fates }
    })
  } finally {
    for (const { guid } of open) copies.expect(guid, null)
  }
}

async function rewrittenOf(
  { store, copies, clock }: Parts,
  guid: Guid,
  rewrite: Rewrite,
): Promise<Fate<never> | { readonly before: Article; readonly after: Article }> {
  const article = await copies.read(guid).catch(() => null)
  if (article === null) return { kind: 'refused', reason: 'unreadable' }
  const reason = readOnlyReason(article.state)
  if (reason !== null) return { kind: 'refused', reason }
  if (readProse(article.content.body) === null) return { kind: 'refused', reason: 'unknownContent' }
  const content = rewrite(article.content)
  if (isSameJson(content, article.content)) return { kind: 'same' }
  const released = await releasedContent(store, article).catch(() => null)
  const after = {
    ...article,
    content,
    isEdited: isEdited(article, content, released),
    changedAt: clock(),
  }
  return { before: article, after }
}
