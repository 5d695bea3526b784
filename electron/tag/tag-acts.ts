import type { Article } from '../../shared/article/article.ts'
import type { Guid } from '../../shared/article/guid.ts'
import { isSameJson } from '../../shared/is-same-json.ts'
import type { TagsTakenBack } from '../../shared/tag/retagged.ts'
import type { TagBook } from '../../shared/tag/tag-book.ts'
import type { TagDeed } from '../../shared/tag/tag-deed.ts'
import type { TagId } from '../../shared/tag/tag.ts'
import { tagsBefore } from '../../shared/tag/tags-before.ts'
import { tagsNow } from '../../shared/tag/tags-now.ts'
import { takeBackTags } from '../../shared/tag/take-back-tags.ts'
import type { WorkingCopies } from '../article/working-copies.ts'
import { DeskError } from '../store/desk-error.ts'
import type { DeskStore } from '../store/desk-store.ts'
import type { ActHistory } from './act-history.ts'

type Parts = {
  readonly store: DeskStore
  readonly copies: Pick<WorkingCopies, 'fold' | 'typed'>
}

type Done = {
  readonly before: TagBook
  readonly after: TagBook
  /** The articles that carried a tag which went, with their tags before. */
  readonly carriers: ReadonlyMap<Guid, readonly TagId[]>
  /** Those whose files were written since, so that they no longer tell what they carried. */
  readonly written: Set<Guid>
}

/** Acts that are watched for what is written after them; as many as can be taken back. */
const mostWatched = 20

/**
 * What is done to tags: each act is one write of the tags' document, whatever number of articles
 * carries them (decision 0029), and can be taken back.
 */
export function tagActs({ store, copies }: Parts, history: ActHistory) {
  const watched: Done[] = []
  store.onChange(({ articles = [] }) => {
    for (const { guid } of articles) {
      for (const { carriers, written } of watched) if (carriers.has(guid)) written.add(guid)
    }
  })

  // Open stories read their tags again in the turns before this one.
  const settled = (): Promise<null> => store.change(() => ({ change: null, result: null }))

  async function takeBack(done: Done): Promise<TagsTakenBack> {
    for (const { guid } of copies.typed) if (done.carriers.has(guid)) await copies.fold(guid)
    const back = await store.change(async () => {
      const tagBook = takeBackTags(store.tagBook(), {
        ...done,
        isUsed: (tag) => isUsed(store, tag),
      })
      if (tagBook === null) throw new DeskError('tagTakenSince')
      const articles = await restored(store, done)
      const result = { articles: done.carriers.size, left: [] }
      return { change: { tagBook, ...(articles.length > 0 && { articles }) }, result }
    })
    await settled()
    return back
  }

  return async (decide: (book: TagBook) => TagBook): Promise<TagDeed> => {
    const done = await store.change<Done>(() => {
      const before = store.tagBook()
      const after = decide(before)
      const carriers = carriersOf(store, before, after)
      const change = isSameJson(before, after) ? null : { tagBook: after }
      return { change, result: { before, after, carriers, written: new Set() } }
    })
    if (isSameJson(done.before, done.after)) return { act: null, articles: 0 }
    await settled()
    watched.push(done)
    if (watched.length > mostWatched) watched.shift()
    return { act: history.note(() => takeBack(done)), articles: done.carriers.size }
  }
}

function isUsed(store: DeskStore, tag: TagId): boolean {
  for (const { working, released } of store.heads()) {
    if (working.tags.includes(tag) || released?.tags.includes(tag) === true) return true
  }
  return false
}

function carriersOf(
  store: DeskStore,
  before: TagBook,
  after: TagBook,
): ReadonlyMap<Guid, readonly TagId[]> {
  const kept = new Set(after.tags.map(({ id }) => id))
  const went = new Set(before.tags.map(({ id }) => id).filter((id) => !kept.has(id)))
  const carriers = new Map<Guid, readonly TagId[]>()
  if (went.size === 0) return carriers
  for (const { guid, working } of store.heads()) {
    if (working.tags.some((tag) => went.has(tag))) carriers.set(guid, working.tags)
  }
  return carriers
}

/** The articles that were written after the act, with the tags that it took from them. */
async function restored(
  store: DeskStore,
  { after, carriers, written }: Done,
): Promise<readonly Article[]> {
  const now = tagsNow(after)
  const articles: Article[] = []
  for (const guid of written) {
    const was = carriers.get(guid)
    const article = await store.readArticle(guid)
    if (was === undefined || article === null) continue
    const tags = tagsBefore(article.content.tags, was, now)
    articles.push({ ...article, content: { ...article.content, tags } })
  }
  return articles
}
