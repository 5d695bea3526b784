import { expect, test } from '@playwright/test'
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm, watch } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { cli, deskJson } from '../support/command-line.ts'
import { makeSeedDesk } from '../support/seed-desk.ts'

/** `WIREDESK_KILLS=200` for the long harness. */
const kills = Number(process.env['WIREDESK_KILLS'] ?? 12)

type Shown = { readonly live: readonly { readonly guid: string }[] }

function launching(folder: string, guids: readonly string[]): ChildProcess {
  const args = [cli, 'list', folder, 'hot', '--set', guids.join(','), '--launch']
  return spawn(process.execPath, args, { stdio: 'ignore' })
}

async function live(folder: string): Promise<readonly string[]> {
  const shown = (await deskJson('list', folder, 'hot')) as Shown
  return shown.live.map(({ guid }) => guid)
}

/** Kills so many milliseconds after the launch first touches the desk; whether it was still running. */
async function killAfter(child: ChildProcess, folder: string, ms: number): Promise<boolean> {
  const gone = new Promise<boolean>((resolve) => {
    child.on('exit', (_code, signal) => resolve(signal === 'SIGKILL'))
  })
  const stop = new AbortController()
  void gone.then(() => stop.abort())
  try {
    for await (const { filename } of watch(folder, { signal: stop.signal })) {
      // The redo log: from here on the launch is being written.
      if (filename === 'transaction.json') break
    }
  } catch {
    return gone
  }
  setTimeout(() => child.kill('SIGKILL'), ms)
  return gone
}

test(`kill -9 during a launch leaves the old live list or the new one, ${kills} times out of ${kills}`, async () => {
  test.setTimeout(60_000 + kills * 10_000)
  const work = await mkdtemp(join(tmpdir(), 'wiredesk-kill-launch-'))
  const folder = join(work, 'desk')
  await makeSeedDesk(folder)
  const { articles } = (await deskJson('articles', folder, 'is:published')) as {
    readonly articles: readonly { readonly guid: string }[]
  }
  const guids = articles.map(({ guid }) => guid)
  const choices = [guids.slice(0, 5), guids.slice(3, 8)]
  let before: readonly string[] = []
  const ended = { old: 0, new: 0, finished: 0 }
  for (let round = 0; round < kills; round += 1) {
    const wanted = choices[round % 2] ?? []
    // From at once to after the whole of it, in steps that no clock of the disk shares.
    const ms = (round * 7) % 23
    const isKilled = await killAfter(launching(folder, wanted), folder, ms)
    const after = await live(folder)
    expect([before, wanted]).toContainEqual(after)
    const checked = await deskJson('check', folder)
    expect(checked).toMatchObject({ ok: true })
    if (!isKilled) ended.finished += 1
    else if (after === before || after.join() === before.join()) ended.old += 1
    else ended.new += 1
    before = after
  }
  await rm(work, { recursive: true, force: true, maxRetries: 5 })
  // A harness that never interrupted anything would have shown nothing.
  expect(ended.old).toBeGreaterThan(0)
  expect(ended.old + ended.new).toBeGreaterThan(kills / 4)
  test.info().annotations.push({ type: 'ended', description: JSON.stringify(ended) })
})
