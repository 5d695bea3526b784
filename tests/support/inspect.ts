import { expect, type Page } from '@playwright/test'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'

import { atRest } from './at-rest.ts'
import { axeFaults, type AxeWish } from './axe-faults.ts'

type Wish = AxeWish & {
  /** The sizes of the window it is looked at in; the last one stays. */
  readonly sizes?: readonly (readonly [width: number, height: number])[]
}

/** Has axe look in both themes, and leaves pictures for a person to look at where one asked. */
export async function inspect(page: Page, name: string, wish: Wish = {}): Promise<void> {
  for (const size of wish.sizes ?? [null]) {
    if (size !== null) await page.setViewportSize({ width: size[0], height: size[1] })
    for (const theme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme: theme })
      await atRest(page)
      await take(page, [name, ...(size === null ? [] : [size[0]]), theme].join('-'))
      expect(await axeFaults(page, theme, wish)).toEqual([])
    }
  }
}

async function take(page: Page, name: string): Promise<void> {
  const folder = process.env['WIREDESK_PICTURES']
  if (folder === undefined) return
  await mkdir(folder, { recursive: true })
  await page.screenshot({ path: join(folder, `${name}.png`) })
}
