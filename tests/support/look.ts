import { expect, type Page } from '@playwright/test'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'

import { axeFaults } from './axe-faults.ts'
import type { LaunchedApp } from './launch-app.ts'

/** Where every picture goes; without it axe alone looks. */
export const picturesFolder = process.env['WIREDESK_LOOKS'] ?? null

const sizes = [
  [1280, 800],
  [1920, 1080],
  [1024, 700],
] as const

/** Looks at what is shown in each size and theme: axe for faults, and a person at the picture. */
export function looker({ app, page }: Pick<LaunchedApp, 'app' | 'page'>) {
  return async (name: string, pointer: 'stays' | 'away' = 'away'): Promise<void> => {
    const faults: string[] = []
    // What the pointer is over would show its hint.
    if (pointer === 'away') await page.mouse.move(2, 2)
    for (const [width, height] of sizes) {
      await app.evaluate(
        ({ BrowserWindow }, [w, h]) => BrowserWindow.getAllWindows()[0]?.setContentSize(w, h),
        [width, height] as const,
      )
      for (const theme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme: theme })
        // What moves or fades in is looked at when it has come to rest.
        await page.waitForTimeout(350)
        const look = `${name}-${width}-${theme}`
        if (picturesFolder !== null) {
          await mkdir(picturesFolder, { recursive: true })
          await page.screenshot({ path: join(picturesFolder, `${look}.png`) })
        }
        faults.push(...(await sideways(page)).map((place) => `${look} is cut off: ${place}`))
        const found = await axeFaults(page, theme)
        faults.push(...found.flatMap(({ id, at }) => at.map((html) => `${look} ${id} ${html}`)))
      }
    }
    expect.soft(faults).toEqual([])
  }
}

/** The places whose content is wider than they are, so that a person must scroll sideways. */
function sideways(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter((place) => place.scrollWidth > place.clientWidth + 1 && place.clientWidth > 0)
      .filter((place) => /auto|scroll/.test(getComputedStyle(place).overflowX))
      .map((place) => `${place.tagName.toLowerCase()}.${place.className}`),
  )
}
