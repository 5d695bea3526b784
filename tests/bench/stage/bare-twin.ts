import type { Page } from '@playwright/test'

import { putCaret } from './bench-app.ts'

type Twins = { readonly ours: HTMLElement; readonly bare: HTMLElement }

type Bench = typeof globalThis & { twins?: Twins }

/**
 * Makes the baseline: a bare contenteditable with the same text, in the same place of the same
 * window under the same styles, so that nothing differs but what the editor itself does. It lives
 * in the page of this run alone; the app knows nothing of it.
 */
export async function makeBareTwin(page: Page): Promise<void> {
  await page.evaluate(() => {
    const ours = document.querySelector<HTMLElement>('.body-text')
    if (ours === null) throw new Error('no body is open')
    const bare = ours.cloneNode(true) as HTMLElement
    bare.id = 'bare-twin'
    // Only the text: what is drawn around misspelt words is the editor's work.
    for (const mark of bare.querySelectorAll('.misspelt')) mark.replaceWith(...mark.childNodes)
    bare.normalize()
    ;(globalThis as Bench).twins = { ours, bare }
  })
}

/** Puts one of the two in the place of the other, with the caret where keys are typed. */
export async function showTwin(page: Page, which: keyof Twins): Promise<void> {
  await page.evaluate((which) => {
    const { twins } = globalThis as Bench
    if (twins === undefined) throw new Error('there is no twin')
    const hidden = which === 'ours' ? twins.bare : twins.ours
    if (hidden.isConnected) hidden.replaceWith(twins[which])
  }, which)
  await putCaret(page)
}
