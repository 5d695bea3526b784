import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { build } from 'vite'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'

import { mainConfig } from '../../../build/vite/main.mjs'
import { findThread } from '../../../electron/find/find-thread.ts'
import type { FindWish } from '../../../shared/find/find-wish.ts'

const source = fileURLToPath(new URL('../../../electron/find/worker.ts', import.meta.url))
const catastrophe = '^(.|a|aa)+$x'

function regex(pattern: string): FindWish {
  return { pattern, matchCase: false, wholeWord: false, isRegex: true }
}

let folder = ''
let file = ''
let thread: ReturnType<typeof findThread>

describe('the search thread', () => {
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'wiredesk-find-thread-'))
    await build(mainConfig(folder, { 'find-worker': source }))
    file = join(folder, 'find-worker.js')
  }, 60_000)

  afterEach(() => thread.close())
  afterAll(() => rm(folder, { recursive: true, force: true }))

  it('finds a pattern in each text', async () => {
    thread = findThread(file)
    const answer = await thread.find({ texts: ['Рада і РАДА', ''], wish: regex('рад(а)') })
    expect(answer).toEqual({
      kind: 'found',
      matches: [
        [
          { from: 0, to: 4, groups: ['а'] },
          { from: 7, to: 11, groups: ['А'] },
        ],
        [],
      ],
    })
  })

  it('says that a pattern is wrong', async () => {
    thread = findThread(file)
    expect(await thread.find({ texts: ['a'], wish: regex('(') })).toEqual({ kind: 'invalid' })
  })

  it('is stopped on a pattern without an end, and searches on', async () => {
    thread = findThread(file)
    await thread.find({ texts: ['a'], wish: regex('a') })
    const begun = performance.now()
    const slow = thread.find({ texts: [`${'a'.repeat(80)}!`], wish: regex(catastrophe) })
    const next = thread.find({ texts: ['b'], wish: regex('b') })
    expect(await slow).toEqual({ kind: 'tooSlow' })
    expect(performance.now() - begun).toBeLessThan(1_000)
    expect(await next).toMatchObject({ kind: 'found', matches: [[{ from: 0, to: 1 }]] })
  })

  it('that cannot start says so and is started again', async () => {
    thread = findThread(`${file}.missing`)
    const job = { texts: ['a'], wish: regex('a') }
    await expect(thread.find(job)).rejects.toThrow()
    await expect(thread.find(job)).rejects.toThrow()
  })
})
