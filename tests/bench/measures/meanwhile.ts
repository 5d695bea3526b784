import type { Page } from '@playwright/test'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { askMain } from '../../support/ask-main.ts'
import { dropFiles } from '../../support/drop-files.ts'
import { launchApp, type LaunchedApp } from '../../support/launch-app.ts'
import { type Fact, type Figure, figureOf } from '../figure.ts'
import { type Arm, bothArms } from '../interleave.ts'
import type { Measure } from '../measure.ts'
import { putCaret, rest } from '../stage/bench-app.ts'
import { keyToPaint } from '../stage/key-to-paint.ts'
import { makeLargeDesk } from '../stage/large-desk.ts'
import { loopDelay } from '../stage/loop-delay.ts'
import { reutersStories } from '../stage/reuters.ts'
import { untilIndexed } from '../stage/until-indexed.ts'
import { wireOf } from '../stage/wire-file.ts'

const count = 2_000
const rounds = 12
const mostMs = 16

/** Exports the desk to a folder; answers how it ended. */
async function exportTo(page: Page, out: string): Promise<string> {
  const wish = { format: 'html', out, query: '', isOnlyNew: false }
  const answer = await askMain<{ readonly outcome: string }>(page, 'export.run', wish)
  if (!answer.ok) throw new Error(JSON.stringify(answer))
  return answer.value.outcome
}

/** Backs the desk up, after a backup that began by itself. */
async function backUp(page: Page): Promise<void> {
  const answer = await askMain(page, 'backup.now', {})
  if (answer.ok) return
  if (answer.problem.code !== 'backupRunning') throw new Error(JSON.stringify(answer))
  await rest(50)
  await backUp(page)
}

/** An export that runs as long as it is wanted, from its beginning again whenever it ends. */
function endlessExport(page: Page, out: string) {
  const wish = { isWanted: false }
  let running: Promise<void> | null = null
  const run = async (): Promise<void> => {
    while (wish.isWanted) await exportTo(page, out)
  }
  return {
    on: async (): Promise<void> => {
      wish.isWanted = true
      running ??= run()
      await rest(400)
    },
    off: async (): Promise<void> => {
      wish.isWanted = false
      while (running !== null) {
        await askMain(page, 'export.cancel', {})
        const ended = await Promise.race([running.then(() => true), rest(50).then(() => false)])
        if (ended) running = null
      }
    },
  }
}

async function typing({ app, page }: LaunchedApp, out: string): Promise<Figure> {
  const cdp = await page.context().newCDPSession(page)
  await page.getByRole('row').nth(1).click()
  await page.getByRole('textbox', { name: 'Body' }).waitFor()
  await rest(2_000)
  const exporting = endlessExport(page, out)
  const prepare = async (arm: Arm): Promise<void> => {
    await (arm === 'ours' ? exporting.on() : exporting.off())
    await putCaret(page)
  }
  const timesOf = await keyToPaint({ app, page, cdp }, { rounds, arms: bothArms, prepare })
  await exporting.off()
  const samples = {
    ours: timesOf('ours').flat(),
    baseline: timesOf('baseline').flat(),
    again: timesOf('again').flat(),
  }
  return figureOf('Key to paint while a site is exported', samples, { of: 'ratio', most: 1.05 })
}

async function takeIn(page: Page, wire: string): Promise<void> {
  await dropFiles(page, [wire])
  const dialog = page.getByRole('dialog', { name: 'Import' })
  const timeout = 300_000
  await dialog.getByText(/new articles/).waitFor({ timeout })
  await dialog.getByRole('button', { name: 'Import', exact: true }).click()
  // The dialog goes when there is nothing to look at in it.
  await page
    .getByText(/articles taken in/)
    .first()
    .waitFor({ timeout })
}

type Work = readonly [what: string, act: () => Promise<unknown>]

async function delays({ app }: LaunchedApp, during: readonly Work[]): Promise<readonly Fact[]> {
  const facts: Fact[] = []
  for (const [what, act] of during) {
    const { p99, most } = await loopDelay(app, async () => void (await act()))
    const fact = { unit: 'ms', what: `Electron main waits while ${what}` } as const
    facts.push({ ...fact, what: `${fact.what}, p99`, value: p99, most: mostMs })
    facts.push({ ...fact, what: `${fact.what}, at most`, value: most, most: null })
  }
  return facts
}

/** What a person at the keyboard feels of long work. */
export const meanwhile: Measure = {
  name: 'meanwhile',
  about:
    'Key to paint in the body while a site of 2,000 Reuters stories is exported again and again, against the same editor with no export; and how long what comes to Electron main waits for its turn during long work, looked at each millisecond.',
  run: async () => {
    const work = await mkdtemp(join(tmpdir(), 'wiredesk-meanwhile-'))
    // Keys are typed in a third paragraph.
    const texts = (await reutersStories()).filter(({ body }) => body.split('\n\n').length > 3)
    const desk = await makeLargeDesk(count, { isReleased: true, hasVersions: true, texts })
    const wire = join(work, 'wire.jsonl')
    await writeFile(wire, wireOf(texts.slice(0, count)))
    const launched = await launchApp({ desk: desk.folder, userData: desk.profile })
    try {
      const { page } = launched
      const before = await delays(launched, [
        ['nothing is done', () => rest(5_000)],
        [`${count} stories are indexed`, () => untilIndexed(page)],
        [`${count} stories are exported as a site`, () => exportTo(page, join(work, 'site'))],
        [`a desk of ${count} stories is backed up`, () => backUp(page)],
      ])
      // Before the wire, whose stories would stand first and are shorter.
      const typed = await typing(launched, join(work, 'again'))
      const taken = await delays(launched, [
        [`a wire of ${count} stories is taken in`, () => takeIn(page, wire)],
      ])
      return [typed, ...before, ...taken]
    } finally {
      await launched.close()
      await desk.remove()
      await rm(work, { recursive: true, force: true, maxRetries: 5 })
    }
  },
}
