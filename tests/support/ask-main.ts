import type { Page } from '@playwright/test'

import type { DeskLine, PageCall } from '../../shared/ipc/desk-api.ts'
import type { Reply } from '../../shared/problem.ts'

export type Ask = readonly [name: string, input: unknown]

/** Asks main on the page's own line, as a page gone bad may; what the line itself refuses is thrown. */
export async function askMain<T = unknown>(
  page: Pick<Page, 'evaluate'>,
  ...asked: Ask
): Promise<Reply<T>> {
  const [reply] = await page.evaluate(askOnLine, [asked])
  return reply as Reply<T>
}

/** Asks one after the other. Runs in the page, so nothing from outside may be used in it. */
export async function askOnLine(asks: readonly Ask[]): Promise<readonly Reply<unknown>[]> {
  const line = Reflect.get(window, 'desk') as DeskLine
  // The page's own numbers are whole.
  const own = Math.random()
  const waiting: ((reply: Reply<unknown>) => void)[] = []
  line.onAnswer((number, reply) => {
    if (number === own) waiting.shift()?.(reply)
  })
  const replies: Reply<unknown>[] = []
  for (const [name, input] of asks) {
    const reply = new Promise<Reply<unknown>>((resolve) => waiting.push(resolve))
    line.ask(own, name as PageCall, input)
    replies.push(await reply)
  }
  return replies
}
