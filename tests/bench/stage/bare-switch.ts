import type { Page } from '@playwright/test'

type Switch = { isBare: boolean; late: number }

type Bench = typeof globalThis & { tabSwitch?: Switch }

/**
 * Lets a click on a tab do nothing but put fresh nodes of the same text into a bare contenteditable
 * while `isBare`; and notes each click after which the next frame shows no other text.
 */
export async function watchSwitches(page: Page): Promise<void> {
  await page.evaluate(() => {
    const state: Switch = { isBare: false, late: 0 }
    ;(globalThis as Bench).tabSwitch = state
    const body = (): HTMLElement | null => document.querySelector('.body-text')
    function replaceBare(): void {
      const shown = body()
      const text = shown?.cloneNode(true) as HTMLElement
      text.id = shown?.id === 'bare-one' ? 'bare-other' : 'bare-one'
      shown?.replaceChildren(...text.childNodes)
      if (shown) shown.id = text.id
    }
    function onClick(event: MouseEvent): void {
      const isTab = event.target instanceof Element && event.target.closest('.article-tab') !== null
      if (!isTab) return
      const before = body()?.id
      if (state.isBare) {
        event.stopImmediatePropagation()
        replaceBare()
      }
      requestAnimationFrame(() => {
        const isShown = (body()?.textContent.length ?? 0) > 0 && body()?.id !== before
        if (!isShown) state.late += 1
      })
    }
    window.addEventListener('click', onClick, { capture: true })
  })
}

/** Whether clicks on tabs replace a bare text from now on; the twin has to stand already. */
export async function setBare(page: Page, isBare: boolean): Promise<void> {
  await page.evaluate((isBare) => {
    const { tabSwitch } = globalThis as Bench
    if (tabSwitch === undefined) throw new Error('nobody watches the switches')
    tabSwitch.isBare = isBare
  }, isBare)
}

/** How many switches were not in the first frame after their click. */
export async function lateSwitches(page: Page): Promise<number> {
  return page.evaluate(() => (globalThis as Bench).tabSwitch?.late ?? Number.NaN)
}
