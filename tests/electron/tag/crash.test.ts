import { cp } from 'node:fs/promises'
import { join } from 'node:path'

import { expect, it } from 'vitest'

import { openWorkingCopies } from '../../../electron/article/working-copies.ts'
import type { DeskStore } from '../../../electron/store/desk-store.ts'
import { openDesk } from '../../../electron/store/open-desk.ts'
import { tagHandlers } from '../../../electron/tag/handlers.ts'
import type { Guid } from '../../../shared/article/guid.ts'
import type { TagId } from '../../../shared/tag/tag.ts'
import { aDeskFolder } from '../../support/a-desk-folder.ts'
import { aFolder } from '../../support/a-folder.ts'
import { anArticle, at } from '../../support/an-article.ts'
import { systemError, watchedDisk } from '../../support/watched-disk.ts'

const clock = () => at('2026-11-25T09:00:00Z')
const never = { quietMs: 1_000_000, longestMs: 1_000_000 }
const [port, harbour] = ['tag-1' as TagId, 'tag-2' as TagId]
const guids: readonly Guid[] = Array.from({ length: 12 }, (_, n) => anArticle(`story-${n}`).guid)

function handlersOf(store: DeskStore) {
  let made = 0
  return tagHandlers({
    store,
    copies: openWorkingCopies(store, store.journal, clock, never),
    clock,
    guidsOf: async () => guids,
    newId: () => `tag-${(made += 1)}`,
    tell: () => undefined,
  })
}

async function aCarryingDesk(): Promise<string> {
  const folder = await aDeskFolder()
  const store = await openDesk(folder)
  const handlers = handlersOf(store)
  for (const name of ['Порт', 'Гавань']) await handlers['tag.create']({ name })
  const articles = guids.map((_, n) => anArticle(`story-${n}`, { tags: [harbour] }))
  await store.change(() => ({ change: { articles }, result: null }))
  await store.close()
  return folder
}

type Act = (handlers: ReturnType<typeof handlersOf>) => Promise<unknown>

/** What a new process finds when the disk gave up at its `nth` call after the act began. */
async function foundAfter(saved: string, act: Act, nth: number) {
  const folder = join(await aFolder(), 'desk')
  await cp(saved, folder, { recursive: true })
  const watched = watchedDisk()
  const store = await openDesk(folder, { disk: watched.disk })
  const handlers = handlersOf(store)
  const before = watched.calls.length
  watched.meddle = () => {
    if (watched.calls.length - before >= nth) throw systemError('EIO')
    return undefined
  }
  const isAcknowledged = await act(handlers).then(
    () => true,
    () => false,
  )
  const isWhole = watched.calls.length - before < nth
  // Nothing is closed in order: the process is gone.
  const again = await openDesk(folder, { isReadOnly: true })
  const tags = await Promise.all(
    guids.map(async (guid) => (await again.readArticle(guid))?.content.tags.join(' ')),
  )
  const heads = guids.map((guid) => again.head(guid)?.working.tags.join(' '))
  const names = again.tags().map(({ name }) => name)
  await store.close().catch(() => undefined)
  return { isAcknowledged, isWhole, tags, heads, names }
}

it.each<[string, Act, string, readonly string[]]>([
  [
    'a merge',
    (handlers) => handlers['tag.merge']({ loser: harbour, winner: port }),
    'tag-1',
    ['Порт'],
  ],
  [
    'tags added to many stories',
    (handlers) => handlers['tag.addToMany']({ articles: { query: '' }, tags: [port] }),
    'tag-2 tag-1',
    ['Порт', 'Гавань'],
  ],
])(
  '%s is done to every story or to none, wherever the disk gives up',
  async (_, act, after, names) => {
    const saved = await aCarryingDesk()
    const outcomes = new Set<string>()
    for (let nth = 1; ; nth += 1) {
      const found = await foundAfter(saved, act, nth)
      const isNew = found.tags[0] === after
      const expected = guids.map(() => (isNew ? after : 'tag-2'))
      expect(found.tags).toEqual(expected)
      expect(found.heads).toEqual(expected)
      expect(found.names).toEqual(isNew ? names : ['Порт', 'Гавань'])
      expect(!found.isAcknowledged || isNew).toBe(true)
      outcomes.add(isNew ? 'new' : 'old')
      if (found.isWhole) break
    }
    expect(outcomes).toEqual(new Set(['old', 'new']))
  },
  120_000,
)
