import type { Locator, Page } from '@playwright/test'

export type LinkDrag = {
  /** Holds it at a part of a place's height. */
  readonly over: (place: Locator, part: number) => Promise<void>
  readonly drop: () => Promise<void>
  /** Carries it out of the window again. */
  readonly leave: () => Promise<void>
}

/** Drags an address in from outside the window, as a browser hands it over. */
export async function dragLink(page: Page, address: string): Promise<LinkDrag> {
  const system = await page.context().newCDPSession(page)
  const data = { items: [{ mimeType: 'text/uri-list', data: address }], dragOperationsMask: 1 }
  let at = { x: 1, y: 1 }
  const send = (type: 'dragEnter' | 'dragOver' | 'drop') =>
    system.send('Input.dispatchDragEvent', { type, ...at, data })
  await send('dragEnter')
  return {
    over: async (place, part) => {
      const box = await place.boundingBox()
      if (box === null) throw new Error('nothing to drag over')
      at = {
        x: Math.round(box.x + box.width / 2),
        y: Math.round(box.y + box.height * part),
      }
      await send('dragOver')
    },
    drop: async () => {
      await send('drop')
      await system.detach()
    },
    leave: async () => {
      // The debugger's own way to end a drag tells the page nothing of it.
      await page.locator('body').dispatchEvent('dragleave', { relatedTarget: null })
      await system.detach()
    },
  }
}

/** Drops several addresses in one go, as a browser's bookmarks come; the debugger's drags carry one only. */
export async function dropLinks(addresses: readonly string[], over: Locator): Promise<void> {
  await over.evaluate((element, list) => {
    const dataTransfer = new DataTransfer()
    dataTransfer.setData('text/uri-list', list)
    const { left, top } = element.getBoundingClientRect()
    const at = { clientX: left + 20, clientY: top + 2, bubbles: true, cancelable: true }
    for (const type of ['dragenter', 'dragover', 'drop'])
      element.dispatchEvent(new DragEvent(type, { ...at, dataTransfer }))
  }, addresses.join('\r\n'))
}
