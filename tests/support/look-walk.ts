import { expect, test as base, type Page } from '@playwright/test'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { desk } from './command-line.ts'
import { launchApp, type LaunchedApp, type LaunchOptions } from './launch-app.ts'
import { looker } from './look.ts'

export type LookWalk = ReturnType<typeof lookWalk>

/** A walk through the packaged app that stops at each scene to look at it. */
export const test = base.extend<{ readonly walk: LookWalk }>({
  walk: async ({}, use, info) => {
    // Axe looks six times at each scene.
    info.setTimeout(600_000)
    const folder = await mkdtemp(join(tmpdir(), 'wiredesk-looks-'))
    const walk = lookWalk(folder)
    await use(walk)
    await walk.close()
    await rm(folder, { recursive: true, force: true })
  },
})

function lookWalk(folder: string) {
  let launched: LaunchedApp | null = null

  function here(): LaunchedApp {
    if (launched === null) throw new Error('the walk has not started')
    return launched
  }

  const page = (): Page => here().page
  const look: ReturnType<typeof looker> = (...args) => looker(here())(...args)

  async function start(options: LaunchOptions = {}): Promise<Page> {
    launched = await launchApp(options)
    return launched.page
  }

  /** Escape empties a field first, and closes what it stands in after that. */
  async function escape(): Promise<void> {
    await expect(async () => {
      await page().keyboard.press('Escape')
      await expect(page().getByRole('dialog')).toBeHidden({ timeout: 500 })
    }).toPass()
  }

  return {
    folder,
    desk: join(folder, 'desk'),
    look,
    start,
    startEmpty: async (): Promise<Page> => {
      const path = join(folder, 'desk')
      await desk('create', path, '--name', 'Harbour Wire', '--timezone', 'Europe/Kyiv')
      return start({ desk: path })
    },
    startSample: async (): Promise<Page> => {
      await start()
      await page().getByRole('button', { name: 'Open the sample desk' }).click()
      await expect(page().getByText('30 articles')).toBeVisible()
      return page()
    },
    close: async (): Promise<void> => {
      await launched?.close()
      launched = null
    },
    go: (screen: string): Promise<void> =>
      page()
        .getByRole('navigation', { name: 'Desk' })
        .getByRole('button', { name: screen })
        .click(),
    lookAndClose: async (name: string): Promise<void> => {
      await look(name)
      await escape()
    },
    /** What every file dialog of the system answers from here on. */
    choose: (path: string): Promise<void> =>
      here().app.evaluate(({ dialog }, chosen) => {
        dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] })
      }, path),
    choosePreview: async (width: 'Desktop' | 'Phone'): Promise<void> => {
      const option = page().locator('.choice-option')
      await option.filter({ has: page().getByRole('radio', { name: width }) }).click()
      // The page is drawn anew.
      await page().waitForTimeout(1500)
    },
  }
}
