import { photoPath } from '../../support/a-photo.ts'
import { test } from '../../support/look-walk.ts'

test('one entry of a list: its menu, its own words, and what a list keeps out', async ({
  walk,
}) => {
  const page = await walk.startSample()
  await walk.choose(photoPath('camera.jpg'))
  await walk.go('Homepage')
  const hot = page.getByRole('region', { name: 'Hot news' })
  await hot.getByRole('listitem').first().click({ button: 'right' })
  await page.getByRole('menuitem', { name: 'Edit for this list…' }).waitFor()
  await walk.lookAndClose('entry-menu')
  await hot.getByRole('listitem').first().focus()
  await page.keyboard.press('e')
  await page.getByRole('textbox', { name: 'Headline' }).fill('The same in words of our own')
  await page.getByRole('textbox', { name: 'Kicker' }).fill('Harbour')
  await page.getByRole('button', { name: 'Another picture…' }).click()
  await page.getByRole('combobox', { name: 'Add a link to a story' }).fill('is:published')
  await page.locator('.found-story').first().click()
  await walk.look('entry-edit')
  await page.getByRole('button', { name: 'Save' }).click()

  const latest = page.getByRole('region', { name: 'Latest' })
  await latest.getByRole('listitem').nth(1).focus()
  await page.keyboard.press('h')
  await walk.look('entry-hold-back')
  await page.getByRole('dialog').getByRole('button', { name: 'Hold back' }).click()
  await latest.getByRole('listitem').nth(3).focus()
  await page.keyboard.press('b')
  await walk.look('entry-boost')
  await page.getByRole('dialog').getByRole('button', { name: 'Boost' }).click()
  await page.getByRole('button', { name: 'Hidden and held back (1)' }).click()
  await walk.look('entry-rows')
})
