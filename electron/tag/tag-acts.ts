import type { Article } from '../../shared/article/article.ts'
import type { Guid } from '../../shared/article/guid.ts'
import { isSameJson } from '../../shared/is-same-json.ts'
import { actReading } from '../../shared/tag/act-reading.ts'
import type { KeptTags, TagsTakenBack } from '../../shared/tag/retagged.ts'
import type { TagBook } from '../../shared/tag/tag-book.ts'
import type { TagDeed } from '../../shared/tag/tag-deed.ts'
import type { TagId } from '../../shared/tag/tag.ts'
import { takeBackTags } from '../../shared/tag/take-back-tags.ts'
import { withoutAct } from '../../shared/tag/without-act.ts'
import type { WorkingCopies } from '../article/working-copies.ts'
import { DeskError } from '../store/desk-error.ts'
import type { DeskStore } from '../store/desk-store.ts'
import { writtenIn } from '../store/written-in.ts'
import type { ActHistory } from './act-history.ts'
import { type Done, restoredBy } from './restored-by.ts'

type Parts = {
  readonly store: DeskStore
  readonly copies: Pick<WorkingCopies, 'fold' | 'typed'>
}

/** Acts that are watched for what is written after them; as many as can be taken back. */
const mostWatched = 20

/**
 * What is done to tags: each act is one write of the tags' document, whatever number of articles
 * carries them (decision 0029), and can be taken back.
 */
export function tagActs({ store, copies }: Parts, history: ActHistory) {
  const watched: Done[] = []
  store.onChange((change) => {
    for (const guid of writtenIn(change)) {
      for (const { carriers, written } of watched) if (carriers.has(guid)) written.add(guid)
    }
  })

  /** Open ones too: for another book of tags every copy reads its file again. */
  async function* restored(done: Done, tagBook: TagBook, left: KeptTags[]): AsyncIterable<Article> {
    for (const guid of done.written) {
      const found = await restoredBy(store, done, guid, tagBook)
      if (found === null) continue
      if ('reason' in found) left.push(found)
      else yield found
    }
  }

  async function takeBack(done: Done): Promise<TagsTakenBack> {
    for (const { guid } of copies.typed) if (done.carriers.has(guid)) await copies.fold(guid)
    const left = await store.change(async () => {
      const tagBook = takeBackTags(store.tagBook(), done)
      if (tagBook === null) throw new DeskError('tagTakenSince')
      const left: KeptTags[] = []
      const stream = restored(done, tagBook, left)
      return { change: { tagBook, ...(done.written.size > 0 && { stream }) }, result: left }
    })
    const back = { articles: done.carriers.size - left.length, left }
    const at = watched.indexOf(done)
    if (at === -1) return back
    watched.splice(at, 1)
    forget(done, watched.slice(at))
    return back
  }

  return async (decide: (book: TagBook) => TagBook): Promise<TagDeed> => {
    const done = await store.change<Done>(() => {
      const before = store.tagBook()
      const after = decide(before)
      const carriers = carriersOf(store, copies.typed, wentFrom(before, after))
      const change = isSameJson(before, after) ? null : { tagBook: after }
      const reading = actReading(before, after)
      return { change, result: { before, after, reading, carriers, written: new Set() } }
    })
    if (isSameJson(done.before, done.after)) return { act: null, articles: 0 }
    // At once: the very next thing that is done may write one of them.
    watched.push(done)
    if (watched.length > mostWatched) watched.shift()
    return { act: history.note(() => takeBack(done)), articles: done.carriers.size }
  }
}

function wentFrom(before: TagBook, after: TagBook): ReadonlySet<TagId> {
  const kept = new Set(after.tags.map(({ id }) => id))
  return new Set(before.tags.map(({ id }) => id).filter((id) => !kept.has(id)))
}

/** Who carries one of those tags, in its file or, where that is not written yet, as typed. */
function carriersOf(
  store: DeskStore,
  typed: readonly Article[],
  tags: ReadonlySet<TagId>,
): Map<Guid, readonly TagId[]> {
  const carriers = new Map<Guid, readonly TagId[]>()
  if (tags.size === 0) return carriers
  const asTyped = new Map(typed.map(({ guid, content }) => [guid, content.tags]))
  for (const { guid, working } of store.heads()) {
    const carried = asTyped.get(guid) ?? working.tags
    if (carried.some((tag) => tags.has(tag))) carriers.set(guid, carried)
  }
  return carriers
}

/** The acts that came after one take back what they did as though that one had never been done. */
function forget({ reading, carriers }: Done, later: readonly Done[]): void {
  for (const [guid, was] of carriers) {
    const met = later.map((act) => ({ was: act.carriers.get(guid) ?? [], reading: act.reading }))
    for (const [n, had] of withoutAct({ was, reading }, met).entries()) {
      if (later[n]?.carriers.has(guid) === true) later[n].carriers.set(guid, had)
    }
  }
}
