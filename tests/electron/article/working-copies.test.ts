import { expect, test, vi } from 'vitest'

import { openWorkingCopies, type WorkingCopies } from '../../../electron/article/working-copies.ts'
import type { Clock } from '../../../electron/clock.ts'
import type { Changed } from '../../../electron/store/desk-store.ts'
import type { Article } from '../../../shared/article/article.ts'
import type { Guid } from '../../../shared/article/guid.ts'
import { newArticle } from '../../../shared/article/new-article.ts'
import type { WorkingChange } from '../../../shared/article/working-change.ts'
import type { Instant } from '../../../shared/instant/instant.ts'
import type { Prose } from '../../../shared/prose/prose.ts'
import type { TagId } from '../../../shared/tag/tag.ts'
import { type DiskEvent, type CrashingDesk, crashingDesk } from '../../support/crashing-desk.ts'

const guid = 'tag:desk.example,2026-01-01:ferry' as Guid
const made = '2026-01-01T08:00:00Z' as Instant
const later: Clock = () => '2026-01-01T09:00:00Z' as Instant
const never = { quietMs: 1_000_000, longestMs: 1_000_000 }

function prose(...lines: readonly string[]): Prose {
  const content = lines.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] }))
  return { type: 'doc', content }
}

const ferry = newArticle(guid, made, { headline: 'Ferries stay', body: prose('In port.') })

function deskWith(article: Article): CrashingDesk {
  return crashingDesk([{ kind: 'change', change: { articles: [article] } }])
}

function copiesOf({ store }: CrashingDesk): WorkingCopies {
  return openWorkingCopies(store, store.journal, later, never)
}

function typed(text: string, at = 1): WorkingChange {
  const step = {
    stepType: 'replace',
    from: at,
    to: at,
    slice: { content: [{ type: 'text', text }] },
  }
  return { kind: 'steps', steps: [step] }
}

function headline(text: string): WorkingChange {
  return { kind: 'fields', fields: { headline: text } }
}

async function reopened(events: readonly DiskEvent[]): Promise<CrashingDesk> {
  const desk = crashingDesk(events)
  await copiesOf(desk).recover()
  return desk
}

test('the journal is made ready when a text is opened to be written', async () => {
  const desk = deskWith(ferry)
  const { journal } = desk.store
  if (journal === null) throw new Error('the desk is only read')
  const prepare = vi.fn(journal.prepare)
  const copies = openWorkingCopies(desk.store, { ...journal, prepare }, later, never)
  expect(prepare).not.toHaveBeenCalled()
  await copies.open(guid)
  expect(prepare).toHaveBeenCalledOnce()
})

test('what is typed reaches the journal at once and the file when it is closed', async () => {
  const desk = deskWith(ferry)
  const copies = copiesOf(desk)
  const { sequence, readOnly } = await copies.open(guid)
  expect({ sequence, readOnly }).toEqual({ sequence: 0, readOnly: null })
  expect(await copies.write(guid, 0, [typed('Still '), headline('Ferries wait')])).toEqual({
    taken: 2,
  })
  expect(desk.events.map(({ kind }) => kind)).toEqual(['change', 'record', 'record'])
  await copies.close(guid)
  expect(await desk.store.readArticle(guid)).toEqual({
    ...ferry,
    changedAt: later(),
    content: { ...ferry.content, headline: 'Ferries wait', body: prose('Still In port.') },
  })
  expect(desk.events.map(({ kind }) => kind).slice(3)).toEqual(['record', 'change', 'forget'])
})

test('a fold says how far the page’s own text has gone into the file', async () => {
  const desk = deskWith(ferry)
  const copies = copiesOf(desk)
  const told: Changed[] = []
  desk.store.onChange((change) => void told.push(change))
  await copies.open(guid)
  await copies.write(guid, 0, [typed('Still '), headline('Ferries wait')])
  await copies.fold(guid)
  await desk.store.change(() => ({ change: { articles: [ferry] }, result: null }))
  expect(told.map(({ folded }) => folded)).toEqual([
    { guid, sequence: 2, changedAt: later(), isEdited: false },
    undefined,
  ])
})

test('a text typed and taken back leaves the file alone', async () => {
  const desk = deskWith(ferry)
  const copies = copiesOf(desk)
  await copies.open(guid)
  await copies.write(guid, 0, [headline('Ferries go'), headline('Ferries stay')])
  await copies.close(guid)
  expect(desk.events.filter(({ kind }) => kind === 'change')).toHaveLength(1)
  expect(desk.events.at(-1)?.kind).toBe('forget')
})

test('several writes on their way are taken in order', async () => {
  const desk = deskWith(ferry)
  const copies = copiesOf(desk)
  await copies.open(guid)
  const answers = await Promise.all([
    copies.write(guid, 0, [typed('A')]),
    copies.write(guid, 1, [typed('B', 2), typed('C', 3)]),
    copies.write(guid, 3, [typed('D', 4)]),
  ])
  expect(answers).toEqual([{ taken: 1 }, { taken: 3 }, { taken: 4 }])
  expect((await copies.read(guid))?.content.body).toEqual(prose('ABCDIn port.'))
})

test('a write that stands on another base is answered with the number to send the whole body after', async () => {
  const copies = copiesOf(deskWith(ferry))
  await copies.open(guid)
  await copies.write(guid, 0, [typed('A')])
  expect(await copies.write(guid, 0, [typed('B')])).toEqual({ resync: 1 })
  expect(await copies.write(guid, 1, [typed('far', 400)])).toEqual({ resync: 1 })
  expect(await copies.write(guid, 1, [{ kind: 'body', body: prose('All of it.') }])).toEqual({
    taken: 2,
  })
  expect((await copies.read(guid))?.content.body).toEqual(prose('All of it.'))
})

test('a whole body that brings an unknown node is refused and changes nothing', async () => {
  const copies = copiesOf(deskWith(ferry))
  await copies.open(guid)
  const body: Prose = { type: 'doc', content: [{ type: 'video' }] }
  await expect(copies.write(guid, 0, [{ kind: 'body', body }])).rejects.toThrow('body')
  expect(await copies.read(guid)).toEqual(ferry)
})

test('a body that this build cannot hold opens for reading and is never written', async () => {
  const body = { type: 'doc', content: [{ type: 'video', attrs: { src: 'x' } }] } as const
  const strange = newArticle(guid, made, { headline: 'Strange', body })
  const desk = deskWith(strange)
  const copies = copiesOf(desk)
  expect(await copies.open(guid)).toEqual({
    article: strange,
    sequence: 0,
    readOnly: 'unknownContent',
    unknown: [{ kind: 'block', name: 'video', of: '' }],
    isSafe: true,
    isRecovered: false,
  })
  await expect(copies.write(guid, 0, [headline('x')])).rejects.toThrow('cannot be edited')
  await copies.close(guid)
  expect(desk.events).toHaveLength(1)
})

test.each(['spiked', 'killed'] as const)('a %s story is not edited', async (state) => {
  const copies = copiesOf(deskWith({ ...ferry, state }))
  expect((await copies.open(guid)).readOnly).toBe(state)
  await expect(copies.write(guid, 0, [headline('x')])).rejects.toThrow('cannot be edited')
})

test('a full disk is told to the page, and the next write brings everything that was typed', async () => {
  const desk = deskWith(ferry)
  const copies = copiesOf(desk)
  await copies.open(guid)
  desk.failing.journal = true
  const lost = [copies.write(guid, 0, [typed('A')]), copies.write(guid, 1, [headline('B')])]
  expect((await Promise.allSettled(lost)).map(({ status }) => status)).toEqual([
    'rejected',
    'rejected',
  ])
  desk.failing.journal = false
  expect(await copies.write(guid, 2, [typed('C', 2)])).toEqual({ taken: 3 })
  const after = await reopened(desk.events)
  const recovered = await after.store.readArticle(guid)
  expect(recovered?.content).toMatchObject({ headline: 'B', body: prose('ACIn port.') })
})

test('a file that cannot be written now leaves the text in the journal', async () => {
  const desk = deskWith(ferry)
  const copies = copiesOf(desk)
  await copies.open(guid)
  await copies.write(guid, 0, [typed('A')])
  desk.failing.files = true
  await expect(copies.fold(guid)).rejects.toThrow('full')
  await copies.write(guid, 1, [typed('B', 2)])
  const after = await reopened(desk.events)
  expect((await after.store.readArticle(guid))?.content.body).toEqual(prose('ABIn port.'))
})

test('an edit after the release marks the story as edited, and taking it back unmarks it', async () => {
  const released: Article = { ...ferry, state: 'published', version: 1, isEdited: false }
  const desk = deskWith(released)
  const copies = copiesOf(desk)
  await copies.open(guid)
  await copies.write(guid, 0, [headline('Ferries sail')])
  await copies.fold()
  expect((await desk.store.readArticle(guid))?.isEdited).toBe(true)
  await copies.write(guid, 1, [headline(ferry.content.headline)])
  await copies.fold()
  expect((await desk.store.readArticle(guid))?.isEdited).toBe(false)
})

test('a tag that the desk removes while a story is open does not come back with the next fold', async () => {
  const [sea, port] = ['sea' as TagId, 'port' as TagId]
  const tagged = { ...ferry, content: { ...ferry.content, tags: [sea, port] } }
  const desk = deskWith(tagged)
  const copies = copiesOf(desk)
  await copies.open(guid)
  await copies.write(guid, 0, [typed('A')])
  const without = { ...tagged, content: { ...tagged.content, tags: [port] } }
  await desk.store.change(() => ({ change: { articles: [without] }, result: null }))
  await copies.write(guid, 1, [typed('B', 2)])
  const crashed = await reopened(desk.events)
  await copies.close(guid)
  for (const { store } of [desk, crashed]) {
    expect((await store.readArticle(guid))?.content).toMatchObject({
      tags: [port],
      body: prose('ABIn port.'),
    })
  }
})

test('a newer body that an import brings is taken over where nothing was typed', async () => {
  const desk = deskWith(ferry)
  const copies = copiesOf(desk)
  await copies.open(guid)
  const newer = { ...ferry, content: { ...ferry.content, body: prose('Sailing again.') } }
  await desk.store.change(() => ({ change: { articles: [newer] }, result: null }))
  expect(await copies.read(guid)).toEqual(newer)
  expect(await copies.write(guid, 0, [typed('A')])).toEqual({ resync: 1 })
})

test('two pages may hold an article; it is folded when the last lets go', async () => {
  const desk = deskWith(ferry)
  const copies = copiesOf(desk)
  await copies.open(guid)
  await copies.open(guid)
  await copies.write(guid, 0, [typed('A')])
  await copies.close(guid)
  expect(desk.events.at(-1)?.kind).toBe('record')
  await copies.close(guid)
  expect(desk.events.at(-1)?.kind).toBe('forget')
})

test('a quiet moment folds, and so does a longest wait while typing goes on', async () => {
  const quiet = deskWith(ferry)
  const resting = openWorkingCopies(quiet.store, quiet.store.journal, later, {
    quietMs: 20,
    longestMs: 10_000,
  })
  await resting.open(guid)
  await resting.write(guid, 0, [typed('A')])
  await expect.poll(() => quiet.events.at(-1)?.kind).toBe('forget')

  const busy = deskWith(ferry)
  const typing = openWorkingCopies(busy.store, busy.store.journal, later, {
    quietMs: 10_000,
    longestMs: 20,
  })
  await typing.open(guid)
  await typing.write(guid, 0, [typed('A')])
  await expect.poll(() => busy.events.filter(({ kind }) => kind === 'change').length).toBe(2)
  await Promise.all([resting.closeAll(), typing.closeAll()])
})

test('a text that the disk did not take is not called safe to a page that opens it anew', async () => {
  const desk = deskWith(ferry)
  const copies = copiesOf(desk)
  expect((await copies.open(guid)).isSafe).toBe(true)
  const first = copies.write(guid, 0, [headline('On its way')])
  expect((await copies.open(guid)).isSafe).toBe(false)
  await first
  expect((await copies.open(guid)).isSafe).toBe(true)
  desk.failing.journal = true
  await expect(copies.write(guid, 1, [headline('Refused')])).rejects.toThrow('full')
  expect(await copies.open(guid)).toMatchObject({
    isSafe: false,
    article: { content: { headline: 'Refused' } },
  })
  desk.failing.journal = false
  await copies.write(guid, 2, [headline('Taken')])
  expect((await copies.open(guid)).isSafe).toBe(true)
})

test('a page that has the body is told the rest alone, and nothing it might not have the body of', async () => {
  const desk = deskWith(ferry)
  const copies = copiesOf(desk)
  expect(copies.standing(guid, 0)).toBeNull()
  await copies.open(guid)
  await copies.write(guid, 0, [typed('Still '), headline('Ferries wait')])
  expect(copies.standing(guid, 0)).toBeNull()
  await copies.fold(guid)
  expect(copies.standing(guid, 2)).toMatchObject({
    standing: { guid, changedAt: later() },
    fields: { headline: 'Ferries wait' },
    readOnly: null,
  })
  expect(JSON.stringify(copies.standing(guid, 2))).not.toContain('In port.')
  const article = await copies.read(guid)
  if (article === null) throw new Error('it is gone')
  const theirs = { ...article, content: { ...article.content, body: prose('At sea.') } }
  await desk.store.change(() => ({ change: { articles: [theirs] }, result: null }))
  expect(copies.standing(guid, 2)).toBeNull()
  await copies.close(guid)
  expect(copies.standing(guid, 3)).toBeNull()
})
