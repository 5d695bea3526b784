import type { Page } from '@playwright/test'

/** Drops files of the disk on the window, as from the computer's own file manager. */
export async function dropFiles(page: Page, paths: readonly string[]): Promise<void> {
  // A file that a person has chosen in a field of the page is one of the disk, as a dropped one is.
  await page.evaluate(() => {
    const field = document.createElement('input')
    field.type = 'file'
    field.id = 'dropped'
    field.multiple = true
    document.body.append(field)
  })
  await page.locator('#dropped').setInputFiles([...paths])
  await page.evaluate(() => {
    const field = document.querySelector<HTMLInputElement>('#dropped')
    const dataTransfer = new DataTransfer()
    for (const file of field?.files ?? []) dataTransfer.items.add(file)
    field?.remove()
    document.body.dispatchEvent(
      new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer }),
    )
  })
}
