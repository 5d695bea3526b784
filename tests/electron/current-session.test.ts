import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'

import { deskFolder } from '../../electron/store/desk-folder.ts'
import type { DeskStatus } from '../../shared/desk/desk-status.ts'
import type { Reply } from '../../shared/problem.ts'
import { aDeskFolder } from '../support/a-desk-folder.ts'
import { aSeededDesk } from '../support/a-seeded-desk.ts'
import { windowlessMain } from '../support/windowless-main.ts'

/** A main without a desk that is about to open this one, with what it told and what `then` did at the first news. */
async function opening(desk: string, then: (main: Main) => unknown = () => undefined) {
  const told: DeskStatus[] = []
  let done: unknown
  const main: Main = await windowlessMain({
    desk: null,
    chosen: desk,
    announce: (name, value) => {
      if (name !== 'desk.changed') return
      told.push(value as DeskStatus)
      if (told.length === 1) done = then(main)
    },
  })
  onTestFinished(main.close)
  const opened = await main.call('desk.choose', {})
  return { opened, told, done }
}

type Main = Awaited<ReturnType<typeof windowlessMain>>

it('a desk is told of before its articles are read, and what needs them waits', async () => {
  const { opened, told, done } = await opening(await aSeededDesk(), (main) =>
    Promise.all([
      main.call('desk.status', {}),
      main.call('article.find', { query: '', from: 0, count: 1 }),
    ]),
  )
  expect(told.map(({ kind }) => kind)).toEqual(['open', 'open'])
  const [status, found] = (await done) as readonly Reply<{ kind?: string; total?: number }>[]
  expect(status).toMatchObject({ ok: true, value: { kind: 'open' } })
  expect(found).toMatchObject({ ok: true, value: { total: 25 } })
  expect(opened).toEqual({ ok: true, value: told[1] })
})

it('what was asked of one desk is never answered by the next', async () => {
  const first = await aSeededDesk()
  const other = await aDeskFolder()
  let wanted = first
  const told: DeskStatus[] = []
  const main = await windowlessMain({
    desk: null,
    chosen: () => wanted,
    announce: (name, value) => void (name === 'desk.changed' && told.push(value as DeskStatus)),
  })
  onTestFinished(main.close)
  await main.call('desk.choose', {})
  const before = told.length
  wanted = other
  const isOpen = main.call('desk.choose', {}).then(() => true)
  const turn = () => new Promise<boolean>((resolve) => setImmediate(() => resolve(false)))
  const asked: Promise<Reply<unknown>>[] = []
  do {
    if (told.length === before)
      asked.push(main.call('article.find', { query: '', from: 0, count: 1 }))
  } while (!(await Promise.race([isOpen, turn()])))
  const answers = (await Promise.all(asked)) as readonly Reply<{ total: number }>[]
  expect(answers.length).toBeGreaterThan(5)
  const totals = answers.map((reply) => (reply.ok ? reply.value.total : reply.problem.code))
  expect(new Set(totals).has(0)).toBe(false)
  expect(await main.call('article.find', { query: '', from: 0, count: 1 })).toMatchObject({
    value: { total: 0 },
  })
})

it('a desk that was told of and cannot be read is taken back', async () => {
  const desk = await aSeededDesk()
  await rm(join(desk, deskFolder.catalog), { force: true })
  await mkdir(join(desk, deskFolder.catalog))
  const { opened, told, done } = await opening(desk, (main) => main.call('tag.all', {}))
  expect(told.map(({ kind }) => kind)).toEqual(['open', 'none'])
  expect(opened).toMatchObject({ ok: false, problem: { code: 'diskFailed' } })
  expect(await done).toMatchObject({ ok: false, problem: { code: 'noDesk' } })
})
