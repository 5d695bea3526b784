import type { CDPSession, Page } from '@playwright/test'
import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

import { executable, launchApp, type LaunchedApp } from '../../support/launch-app.ts'
import { type BenchDesk, headlineOf, makeBenchDesk } from './bench-desk.ts'

export type BenchApp = LaunchedApp & {
  readonly cdp: CDPSession
  /** Opens a story from the library and waits until it has come to rest. */
  readonly open: (words: number, copy?: number) => Promise<void>
}

type Wish = {
  /** How long the stories of the desk are. */
  readonly lengths: readonly number[]
  readonly env?: Readonly<Record<string, string>>
}

// After this the spelling has been round, the facts are counted and the garbage is out.
const restMs = 2_500

export function rest(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}

/** Runs a measure in the packaged test build, with a desk of its own. */
export async function withBenchApp<T>(
  { lengths, env = {} }: Wish,
  use: (app: BenchApp) => Promise<T>,
): Promise<T> {
  const desk = await makeBenchDesk(lengths)
  try {
    return await onDesk(desk, env, use)
  } finally {
    await desk.remove()
  }
}

async function onDesk<T>(
  { folder, profile }: BenchDesk,
  env: Readonly<Record<string, string>>,
  use: (app: BenchApp) => Promise<T>,
): Promise<T> {
  const launched = await launchApp({ desk: folder, userData: profile, env })
  const { page } = launched
  try {
    const cdp = await page.context().newCDPSession(page)
    const open = async (words: number, copy = 0): Promise<void> => {
      await page.getByRole('button', { name: 'Articles' }).first().click()
      await page.getByRole('row', { name: headlineOf(words, copy) }).click()
      await page.getByRole('textbox', { name: 'Body' }).waitFor()
      await rest(restMs)
    }
    return await use({ ...launched, cdp, open })
  } finally {
    await launched.close()
  }
}

/** Puts the caret where the keys are typed: at the end of the body's third paragraph. */
export async function putCaret(page: Page): Promise<void> {
  await page.evaluate(() => {
    const body = document.querySelector<HTMLElement>('.body-text')
    const paragraph = body?.querySelectorAll('p')[2]
    if (!body || !paragraph) throw new Error('the body has no third paragraph')
    body.focus()
    paragraph.scrollIntoView({ block: 'center' })
    const texts = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT)
    while (texts.nextNode() !== null);
    // In the text, where a press or a key leaves it.
    const last = texts.currentNode
    getSelection()?.collapse(last, last.nodeValue?.length ?? 0)
  })
}

/** The Electron that the test build was packaged with. */
export async function electronVersion(): Promise<string> {
  return (await readFile(join(dirname(executable), 'version'), 'utf8')).trim()
}
