import { expect } from '@playwright/test'

import { openDesk } from '../../../electron/store/open-desk.ts'
import { newTag } from '../../../shared/tag/new-tag.ts'
import { tagKinds } from '../../../shared/tag/tag-kinds.ts'
import type { Tag, TagId } from '../../../shared/tag/tag.ts'
import { makeLongDesk } from '../../support/long-desk.ts'
import { test } from '../../support/look-walk.ts'

const words = [
  'Енергетична',
  'інфраструктура',
  'прикордонних',
  'громад',
  'Чернігівщини',
  'відновлення',
]

/** Two thousand tags with long Ukrainian names, some of them twice in another spelling. */
function manyTags(): readonly Tag[] {
  return Array.from({ length: 2000 }, (_, number) => {
    const isTwin = number % 50 === 1
    const of = isTwin ? number - 1 : number
    const long = `${words[of % 6]} ${words[(of * 5 + 1) % 6]} ${words[(of * 7 + 2) % 6]}`
    const name = `${long}${isTwin ? 'і' : ''} ${of}`
    const tag = newTag(`many-${number}` as TagId, name, [])
    const kind = tagKinds[number % tagKinds.length] ?? 'subject'
    const aliases = number % 3 === 0 ? [`Alias ${number}`, `Інша назва ${number}`] : []
    return { ...tag, slug: `many-${number}`, kind, aliases, note: 'Як домовилися на нараді' }
  })
}

test('two thousand tags with long Ukrainian names, and all that is done to them', async ({
  walk,
}) => {
  await makeLongDesk(walk.desk, 60)
  const store = await openDesk(walk.desk)
  await store.change(() => ({ change: { tags: [...store.tags(), ...manyTags()] }, result: null }))
  await store.close()
  const page = await walk.start({ desk: walk.desk })
  await walk.go('Tags')
  await expect(page.getByText(/Look-alikes/)).toBeVisible()
  await walk.look('tags-many')
  await page.getByText(/Look-alikes/).click()
  await page.getByRole('row').nth(2).click()
  await walk.look('tags-alike')
  await page.getByRole('row').nth(2).focus()
  await page.keyboard.press('m')
  await expect(page.getByRole('status', { name: 'What changes' })).toBeVisible()
  await walk.lookAndClose('tags-merge')
  await page.getByText(/Look-alikes/).click()
  await page.getByRole('columnheader', { name: 'Articles' }).click()
  await page.getByRole('columnheader', { name: 'Articles' }).click()
  await page.getByRole('row').nth(1).click()
  await walk.look('tags-used')
  await page.getByRole('button', { name: 'Change their tags…' }).click()
  await walk.look('tags-bulk')
  await page.getByRole('combobox', { name: 'Tag', exact: true }).fill('Енергетична')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: /^Add to/ })).toBeVisible()
  await walk.lookAndClose('tags-bulk-chosen')
  await page.getByRole('combobox', { name: 'Media Topic' }).fill('emergency')
  await expect(page.getByRole('option', { name: /emergency/ }).first()).toBeVisible()
  await walk.look('tags-topic')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('combobox', { name: 'Media Topic' })).not.toHaveValue('emergency')
  await walk.look('tags-topic-chosen')
  await page.getByRole('button', { name: 'Merge into…' }).click()
  await walk.lookAndClose('tags-merge-asks')
  await page.getByRole('button', { name: 'Delete…' }).click()
  await expect(page.getByRole('status', { name: 'What changes' })).toBeVisible()
  await walk.lookAndClose('tags-delete')
})
