// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest'

import { newArticle } from '../../../shared/article/new-article.ts'
import type { OpenArticle } from '../../../shared/article/open-article.ts'
import { standingOf } from '../../../shared/article/standing.ts'
import { instantOf } from '../../../shared/instant/instant-of.ts'
import { aBody, guidOf, noon } from '../../support/an-article.ts'
import { fakeLine } from '../../support/fake-line.ts'

const article = newArticle(guidOf('ferry'), noon, { headline: 'Ferr' })
const later = instantOf(new Date(Date.parse(noon) + 60_000))
const asMainHasIt: OpenArticle = {
  article,
  sequence: 0,
  readOnly: null,
  isRecovered: false,
  isSafe: true,
  unknown: [],
}

beforeEach(() => {
  let taken = 0
  const write = (): Promise<unknown> =>
    Promise.resolve({ ok: true, value: { taken: (taken += 1) } })
  Reflect.set(window, 'desk', fakeLine(write))
  vi.resetModules()
})

async function anOpenText() {
  const { OpenText } = await import('../../../renderer/article/open-text.ts')
  return new OpenText(asMainHasIt)
}

test('an answer that main gave before a key was typed does not take the key back', async () => {
  const text = await anOpenText()
  const { edits } = text
  text.change({ headline: 'Ferri' })
  await text.flush()
  expect(text.isSaved).toBe(true)
  text.adopt(asMainHasIt, edits)
  expect(text.content.headline).toBe('Ferri')
})

test('what somebody else wrote is taken over while nothing is typed here', async () => {
  const text = await anOpenText()
  const theirs = { ...article, content: { ...article.content, headline: 'Ferries sail' } }
  text.adopt({ ...asMainHasIt, article: theirs, sequence: 1 }, text.edits)
  expect(text.content.headline).toBe('Ferries sail')
})

test('who types on sees one word for all keys, and the text says that it is safe when they rest', async () => {
  const text = await anOpenText()
  const said: string[] = []
  text.store.subscribe(({ save }, before) => {
    if (save !== before.save) said.push(save.kind)
  })
  for (const headline of ['Ferri', 'Ferrie', 'Ferries']) {
    text.change({ headline })
    await text.flush()
  }
  expect(text.isSaved).toBe(true)
  expect(said).toEqual(['saving'])
  await expect.poll(() => said).toEqual(['saving', 'saved'])
})

test('what main says without the body is taken over while nothing is typed here', async () => {
  const text = await anOpenText()
  const { standing, fields } = standingOf(asMainHasIt)
  const theirs = { ...fields, headline: 'Ferries sail' }
  const told = { standing: { ...standing, isEdited: true }, fields: theirs, readOnly: null }
  const { edits } = text
  text.change({ headline: 'Ferri' })
  text.adoptStanding({ ...told, unknown: [] }, edits)
  expect(text.content.headline).toBe('Ferri')
  await text.flush()
  text.adoptStanding({ ...told, unknown: [] }, text.edits)
  expect(text.article).toMatchObject({ isEdited: true, content: { headline: 'Ferries sail' } })
})

test('the body is fetched only when main cannot say that the page has it', async () => {
  const asked: string[] = []
  let short: unknown = standingOf(asMainHasIt)
  const answers: Readonly<Record<string, () => unknown>> = {
    'article.standing': () => short,
    'article.open': () => ({ ...asMainHasIt, article: theirs, sequence: 1 }),
    'article.close': () => null,
  }
  const answer = (name: string): Promise<unknown> => {
    asked.push(name)
    return Promise.resolve({ ok: true, value: answers[name]?.() })
  }
  Reflect.set(window, 'desk', fakeLine(answer))
  const body = aBody('At sea.')
  const theirs = { ...article, content: { ...article.content, body } }
  const { refreshText } = await import('../../../renderer/article/open-texts.ts')
  const text = await anOpenText()
  await refreshText(text)
  expect(asked).toEqual(['article.standing'])
  short = null
  await refreshText(text)
  expect(asked.slice(1)).toEqual(['article.standing', 'article.open', 'article.close'])
  expect(text.body).toEqual(body)
})

test('a fold into the file is no news but for its time', async () => {
  const text = await anOpenText()
  const scheduled = { at: noon, by: 'Olena' }
  const [first, second] = [10, 11].map((hour) => instantOf(new Date(Date.UTC(2026, 10, 29, hour))))
  const asTold = (changedAt = noon) =>
    structuredClone({
      ...standingOf(asMainHasIt),
      standing: { ...standingOf(asMainHasIt).standing, scheduled, changedAt },
    })
  text.adoptStanding(asTold(first), text.edits)
  const before = text.store.getState()
  text.adoptStanding(asTold(second), text.edits)
  const { standing, unknown, fields } = text.store.getState()
  expect(standing.changedAt).toBe(second)
  expect(standing.scheduled).toBe(before.standing.scheduled)
  expect(unknown).toBe(before.unknown)
  expect(fields).toBe(before.fields)
  text.adoptStanding(asTold(second), text.edits)
  expect(text.store.getState().standing).toBe(standing)
})

test('main is asked nothing about a fold of what is typed here, and all about any other', async () => {
  const asked: string[] = []
  const hearing = new Map<string, (value: unknown) => void>()
  const line = fakeLine(
    (name) => {
      asked.push(name)
      const value = { 'article.open': asMainHasIt, 'article.write': { taken: 1 } }[name] ?? null
      return Promise.resolve({ ok: true, value })
    },
    { on: (notice, tell) => (hearing.set(notice, tell as () => void), () => undefined) },
  )
  Reflect.set(window, 'desk', line)
  const { holdText } = await import('../../../renderer/article/open-texts.ts')
  const { OpenText } = await import('../../../renderer/article/open-text.ts')
  const { guid } = article
  const text = await holdText(guid)
  if (!(text instanceof OpenText)) throw new Error('the text was not opened')
  text.change({ headline: 'Ferries' })
  await text.flush()
  asked.length = 0
  const folded = { guid, sequence: 1, changedAt: later, isEdited: true }
  hearing.get('articles.changed')?.({ guids: [guid], folded })
  expect(text.article).toMatchObject({ changedAt: later, isEdited: true })
  expect(text.content.headline).toBe('Ferries')
  expect(asked).toEqual([])
  hearing.get('articles.changed')?.({ guids: [guid], folded: { ...folded, sequence: 2 } })
  expect(asked).toEqual(['article.standing'])
  hearing.get('articles.changed')?.({ guids: [guid] })
  expect(asked).toEqual(['article.standing', 'article.standing'])
})

test('a story that main has no more is asked for among the tabs, which lose it', async () => {
  const asked: string[] = []
  const answers: Readonly<Record<string, unknown>> = {
    'article.standing': { ok: true, value: null },
    'article.open': { ok: false, problem: { code: 'noDesk' } },
    'article.heads': { ok: true, value: [] },
  }
  const answer = (name: string): Promise<unknown> => {
    asked.push(name)
    return Promise.resolve(answers[name])
  }
  Reflect.set(window, 'desk', fakeLine(answer))
  const { pageStore } = await import('../../../renderer/state/page-state.ts')
  const { refreshText } = await import('../../../renderer/article/open-texts.ts')
  const { guid } = article
  pageStore.setState(({ tabs }) => ({ tabs: { ...tabs, order: [guid], active: guid } }))
  await refreshText(await anOpenText())
  expect(asked).toEqual(['article.standing', 'article.open', 'article.heads'])
  expect(pageStore.getState().tabs.order).toEqual([])
})

test('who stops typing just before the second is over reads that it is saved all the same', async () => {
  vi.useFakeTimers()
  try {
    const text = await anOpenText()
    let headline = ''
    const shown: string[] = []
    text.store.subscribe(({ save }) => shown.push(save.kind))
    let rested = 0
    text.onRested(() => (rested += 1))
    for (let at = 0; at < 19; at += 1) {
      text.change({ headline: (headline += 'a') })
      await vi.advanceTimersByTimeAsync(50)
    }
    expect([rested, text.store.getState().save.kind]).toEqual([0, 'saving'])
    await vi.advanceTimersByTimeAsync(120)
    expect([rested, text.isSaved, text.store.getState().save.kind]).toEqual([1, true, 'saving'])
    await vi.advanceTimersByTimeAsync(300)
    expect(text.store.getState().save.kind).toBe('saved')
  } finally {
    vi.useRealTimers()
  }
})

test('what was typed is on its way before anything that waited for a pause is done', async () => {
  vi.useFakeTimers()
  const text = await anOpenText()
  const { inPause } = await import('../../../renderer/article/in-pause.ts')
  const sent: number[] = []
  const { soon } = inPause(() => sent.push(text.sequence), { quietMs: 20, mostMs: () => 20 })
  text.change({ headline: 'Ferri' })
  soon()
  vi.advanceTimersByTime(20)
  expect(sent).toEqual([1])
  text.end()
  text.change({ headline: 'Ferries' })
  soon()
  vi.advanceTimersByTime(20)
  expect(sent).toEqual([1, 1])
  vi.useRealTimers()
})
