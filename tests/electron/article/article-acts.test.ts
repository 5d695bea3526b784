import { expect, test } from 'vitest'

import { articleActs } from '../../../electron/article/article-acts.ts'
import { openWorkingCopies } from '../../../electron/article/working-copies.ts'
import type { Clock } from '../../../electron/clock.ts'
import type { Article } from '../../../shared/article/article.ts'
import type { Content } from '../../../shared/article/content.ts'
import type { Guid } from '../../../shared/article/guid.ts'
import { newArticle } from '../../../shared/article/new-article.ts'
import type { Instant } from '../../../shared/instant/instant.ts'
import { newEntry } from '../../../shared/list/new-entry.ts'
import { emptyArrangement, newList } from '../../../shared/list/new-list.ts'
import type { DeskList, EntryId } from '../../../shared/list/list.ts'
import { type CrashingDesk, crashingDesk } from '../../support/crashing-desk.ts'
import { aWish, olena } from '../../support/a-release.ts'

const guid = 'tag:desk.example,2026-01-01:ferry' as Guid
const now = '2026-01-01T09:00:00Z' as Instant
const clock: Clock = () => now
const never = { quietMs: 1_000_000, longestMs: 1_000_000 }

const written: Partial<Content> = {
  headline: 'Ferries stay',
  slugline: 'SEA-FERRY',
  source: 'City desk',
  body: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'In.' }] }] },
}
const ferry = newArticle(guid, now, written)
const published: Article = { ...ferry, state: 'published', version: 1, firstReleasedAt: now }
const arrangement = { ...emptyArrangement, entries: [newEntry('e1' as EntryId, guid)] }
const hot: DeskList = { ...newList('hot'), live: arrangement }

function desk(article: Article) {
  const crashing = crashingDesk([{ kind: 'change', change: { articles: [article], lists: [hot] } }])
  const copies = openWorkingCopies(crashing.store, crashing.store.journal, clock, never)
  return {
    ...crashing,
    copies,
    acts: articleActs({
      store: crashing.store,
      copies,
      clock,
      by: () => olena,
      newGuid: () => 'tag:desk.example,2026-01-01:new' as Guid,
    }),
  }
}

async function saved({ store }: Pick<CrashingDesk, 'store'>): Promise<Article | null> {
  return store.readArticle(guid)
}

test('publishing releases what is typed, as version 1', async () => {
  const open = desk(ferry)
  await open.copies.open(guid)
  const lead = { kind: 'fields', fields: { lead: 'No boats.' } } as const
  await open.copies.write(guid, 0, [lead])
  const released = await open.acts.release(guid, aWish('publish'))
  expect(released).toMatchObject({ state: 'published', version: 1, isEdited: false })
  expect(released.content.lead).toBe('No boats.')
  expect((await open.store.readVersion(guid, 1))?.content.lead).toBe('No boats.')
  expect(await saved(open)).toEqual(released)
})

test('a story that lacks what a release needs is not released, and the refusal names it all', async () => {
  const open = desk(newArticle(guid, now))
  await expect(open.acts.release(guid, aWish('publish'))).rejects.toThrow(
    'The story was not released. It has no headline. It has no slugline. The body is empty. It names no source.',
  )
  expect((await saved(open))?.state).toBe('draft')
})

test('a correction without a note is refused', async () => {
  await expect(desk(published).acts.release(guid, aWish('correct', ' '))).rejects.toThrow('note')
})

test.each(['hold', 'kill'] as const)(
  'a %s takes the story off the homepage in the same step',
  async (act) => {
    const open = desk(published)
    await open.acts.release(guid, aWish(act, 'There is some doubt.'))
    expect(open.store.list('hot').live.entries).toEqual([])
    const last = open.events.at(-1)
    expect(last?.kind === 'change' && Object.keys(last.change).sort()).toEqual([
      'articles',
      'launch',
      'lists',
      'versions',
    ])
  },
)

test('a correction leaves the homepage as it is', async () => {
  const open = desk(published)
  await open.acts.release(guid, aWish('correct', 'CORRECTION: the port.'))
  expect(open.store.list('hot').live.entries).toEqual(arrangement.entries)
})

test('a released story is never spiked, a draft is and comes back', async () => {
  await expect(desk(published).acts.spike(guid)).rejects.toThrow('Published')
  const open = desk(ferry)
  expect((await open.acts.spike(guid)).state).toBe('spiked')
  expect(open.store.list('hot').live.entries).toEqual([])
  expect((await open.acts.unspike(guid)).state).toBe('draft')
})

test('a killed story takes no further text', async () => {
  const open = desk(published)
  await open.copies.open(guid)
  await open.acts.release(guid, aWish('kill', 'Wrong.'))
  const change = { kind: 'fields', fields: { headline: 'x' } } as const
  await expect(open.copies.write(guid, 0, [change])).rejects.toThrow('cannot be edited')
})

test('a crash right after a release leaves the story as released', async () => {
  const open = desk({ ...published, content: { ...ferry.content, embargoedUntil: now } })
  await open.copies.open(guid)
  const note = { kind: 'fields', fields: { edNote: 'Old note', lead: 'New lead.' } } as const
  await open.copies.write(guid, 0, [note])
  const released = await open.acts.release(guid, aWish('kill', 'Wrong from the start.'))
  const crash = open.events.findLastIndex(({ kind }) => kind === 'change') + 1
  const after = crashingDesk(open.events.slice(0, crash))
  await openWorkingCopies(after.store, after.store.journal, clock, never).recover()
  expect(await saved(after)).toEqual(released)
})

test('a crash right before a kill leaves the embargo standing', async () => {
  const embargoed = { ...published, content: { ...ferry.content, embargoedUntil: now } }
  const open = desk(embargoed)
  await open.copies.open(guid)
  await open.copies.write(guid, 0, [{ kind: 'fields', fields: { lead: 'New lead.' } }])
  await open.acts.release(guid, aWish('kill', 'Wrong.'))
  const kill = open.events.findLastIndex(({ kind }) => kind === 'change')
  const after = crashingDesk(open.events.slice(0, kill))
  await openWorkingCopies(after.store, after.store.journal, clock, never).recover()
  expect((await saved(after))?.content).toMatchObject({ embargoedUntil: now, lead: 'New lead.' })
})

test('an embargo stops a release, and a reason lets it go, written with who gave it', async () => {
  const later = '2026-01-01T18:00:00Z' as Instant
  const open = desk({ ...ferry, content: { ...ferry.content, embargoedUntil: later } })
  await expect(open.acts.release(guid, aWish('publish'))).rejects.toThrow('embargo')
  const wish = aWish('publish', '', { embargoReason: 'It is out already.' })
  await open.acts.release(guid, wish)
  expect(await open.store.readVersion(guid, 1)).toMatchObject({
    by: olena,
    embargoOverride: { until: later, reason: 'It is out already.' },
    content: { embargoedUntil: null },
  })
})

test('a story goes to review, is made ready and comes back', async () => {
  const open = desk(ferry)
  expect((await open.acts.moveOn(guid, 'sendToReview')).state).toBe('inReview')
  expect((await open.acts.moveOn(guid, 'approve')).state).toBe('ready')
  expect((await open.acts.moveOn(guid, 'returnToDraft')).state).toBe('draft')
  await expect(open.acts.moveOn(guid, 'returnToDraft')).rejects.toThrow('Draft')
})

test('a corrective is a story of its own, and the wrong one stays as it is', async () => {
  const open = desk(published)
  const made = await open.acts.corrective(guid)
  expect(made.content.evolvedFrom).toBe(guid)
  expect((await open.store.readArticle(made.guid))?.state).toBe('draft')
  expect(await saved(open)).toEqual(published)
})

const unknownBody = {
  type: 'doc',
  content: [
    { type: 'video', attrs: { z: 1, a: ['x'] } },
    { type: 'paragraph', content: [{ type: 'text', text: 'In.' }] },
  ],
} as unknown as Content['body']
const strange = { ...published, content: { ...published.content, body: unknownBody } }
const strangeDraft = { ...ferry, content: { ...ferry.content, body: unknownBody } }

test('no text with parts that this build does not know is sent out', async () => {
  const out = desk(strange)
  const draft = desk(strangeDraft)
  const tried = [
    () => draft.acts.release(guid, aWish('publish')),
    () => draft.acts.schedule(guid, '2026-01-02T09:00:00Z' as Instant),
    () => out.acts.release(guid, aWish('update', 'More of it.')),
    () => out.acts.release(guid, aWish('refile', 'Again.')),
    () => out.acts.release(guid, aWish('correct', 'CORRECTION: It was late.')),
  ]
  for (const act of tried) await expect(act()).rejects.toThrow('does not know')
  expect(out.events).toHaveLength(1)
  expect(draft.events).toHaveLength(1)
})

test('a story with parts that this build does not know is held, let go and killed, its body untouched', async () => {
  const open = desk(strange)
  await open.copies.open(guid)
  const bytes = JSON.stringify(unknownBody)
  for (const act of ['hold', 'release', 'kill'] as const) {
    const done = await open.acts.release(guid, aWish(act, 'There is some doubt.'))
    const version = await open.store.readVersion(guid, done.version)
    expect([done, version].map((of) => JSON.stringify(of?.content.body))).toEqual([bytes, bytes])
  }
  expect(open.store.list('hot').live.entries).toEqual([])
  expect((await saved(open))?.state).toBe('killed')
  expect(JSON.stringify((await saved(open))?.content.body)).toBe(bytes)
})

test('a draft with parts that this build does not know moves about the desk, its body untouched', async () => {
  const { acts, ...open } = desk(strangeDraft)
  await acts.moveOn(guid, 'sendToReview')
  await acts.moveOn(guid, 'approve')
  await acts.spike(guid)
  const back = await acts.unspike(guid)
  expect(back.state).toBe('draft')
  expect(JSON.stringify((await saved(open))?.content.body)).toBe(JSON.stringify(unknownBody))
})

test('a kill is never stopped by what the text lacks', async () => {
  const open = desk({ ...published, content: { ...published.content, headline: '' } })
  expect((await open.acts.release(guid, aWish('kill', 'Wrong.'))).state).toBe('killed')
})
