import { expect } from '@playwright/test'

import { test } from '../../support/look-walk.ts'

test('the articles, searched, narrowed and chosen', async ({ walk }) => {
  const page = await walk.startSample()
  await walk.look('articles')
  await page.getByRole('grid').focus()
  for (let times = 0; times < 3; times += 1) await page.keyboard.press('ArrowDown')
  await walk.look('articles-cursor')
  await page.getByRole('row').nth(4).click({ button: 'right' })
  await walk.look('articles-menu')
  await page.keyboard.press('Escape')
  await page.getByRole('option', { name: /^Held/ }).click()
  await walk.look('articles-held')
  await page.getByRole('searchbox').fill('zeppelin')
  await expect(page.getByText('Nothing found')).toBeVisible()
  await walk.look('articles-nothing')
  await page.getByRole('button', { name: 'Show all articles' }).click()
  await page.keyboard.press('Control+k')
  await walk.look('palette')
  await page.keyboard.type('storm')
  await expect(page.getByRole('option', { name: /Ferries/ })).toBeVisible()
  await walk.look('palette-found')
  await page.keyboard.type(' zeppelin')
  await walk.lookAndClose('palette-nothing')
  await page.keyboard.press('Control+/')
  await walk.lookAndClose('shortcuts')
  await page.keyboard.press('Control+n')
  await page.getByRole('textbox', { name: 'Headline' }).fill('A draft to spike')
  await walk.go('Articles')
  await page.getByRole('row', { name: /A draft to spike/ }).hover()
  await walk.look('articles-hover', 'stays')
  await page.getByRole('grid').focus()
  await page.keyboard.press('Home')
  await page.keyboard.press('Delete')
  await page.getByText(/^Spiked “A draft/).hover()
  await walk.look('toast', 'stays')
})

test('an article, what stands beside it and what is asked of it', async ({ walk }) => {
  const page = await walk.startSample()
  await page
    .getByRole('row', { name: /Published/ })
    .first()
    .click()
  await expect(page.getByRole('textbox', { name: 'Headline' })).toBeVisible()
  await walk.look('article')
  for (const tab of ['Checks', 'More about', 'Versions']) {
    await page.getByRole('tab', { name: tab }).click()
    await walk.look(`article-${tab.toLowerCase().replace(' ', '-')}`)
  }
  await page.getByRole('button', { name: 'Preview' }).click()
  await walk.look('article-preview')
  await page.getByRole('button', { name: 'Preview' }).click()
  // Opening the preview in a narrow window put the inspector away.
  await walk.look('article-alone')
  await page.getByRole('button', { name: 'Inspector' }).click()
  for (const act of ['Correct', 'Hold', 'Kill']) {
    await page.getByRole('button', { name: act, exact: true }).click()
    await walk.lookAndClose(`act-${act.toLowerCase()}`)
  }
  await page.getByRole('textbox', { name: 'Headline' }).fill('A bridge that was never so long')
  await page.getByRole('tab', { name: 'Versions' }).click()
  await page
    .getByRole('button', { name: /^Compare/ })
    .first()
    .click()
  await walk.lookAndClose('compare')
  await page.keyboard.press('Control+h')
  await page.keyboard.type('the')
  await walk.look('find-replace')
})
