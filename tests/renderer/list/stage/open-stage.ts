import type { Page } from 'playwright'
import { onTestFinished } from 'vitest'

import { lendPage, type Look } from '../../../support/lend-page.ts'
import type { StageWish } from './wish.ts'

/** The homepage screen in a real Chromium, with a desk in memory behind it. */
export async function openStage(wish: StageWish, look?: Look): Promise<Page> {
  const { page, address } = await lendPage('homepage.localhost', look)
  const told = await page.addInitScript((wish) => Object.assign(window, { stageWish: wish }), wish)
  onTestFinished(() => told.dispose())
  await page.goto(address)
  await page.getByRole('region', { name: 'Hot news' }).waitFor()
  return page
}
