import { expect } from '@playwright/test'
import { readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { test } from '../../support/look-walk.ts'

test('the way in, and the screens of a desk that has nothing yet', async ({ walk }) => {
  let page = await walk.start()
  await walk.look('welcome')
  await page.getByRole('button', { name: 'Create a desk' }).click()
  await walk.look('create-desk')
  await page.getByRole('button', { name: 'Choose a folder' }).click()
  await walk.lookAndClose('create-desk-refused')
  await walk.close()
  page = await walk.startEmpty()
  await walk.look('empty-articles')
  for (const screen of ['Homepage', 'Tags', 'Export', 'Settings']) {
    await walk.go(screen)
    await walk.look(`empty-${screen.toLowerCase()}`)
  }
  await walk.go('Homepage')
  await page.getByRole('button', { name: 'History' }).click()
  await walk.lookAndClose('empty-history')
  await walk.go('Articles')
  await page.getByRole('button', { name: 'New article' }).click()
  await walk.look('empty-article')
  await page.getByRole('button', { name: 'Publish', exact: true }).click()
  await walk.lookAndClose('blocked')
})

test('a desk with damaged files', async ({ walk }) => {
  let page = await walk.startEmpty()
  await page.getByRole('button', { name: 'New article' }).click()
  await page.getByRole('textbox', { name: 'Headline' }).fill('The one that will be damaged')
  await expect(page.getByRole('status', { name: 'Save state' })).toHaveText('Saved')
  await walk.close()
  const files = await readdir(join(walk.desk, 'articles'), { recursive: true })
  const file = files.find((name) => name.endsWith('.json')) ?? ''
  await writeFile(join(walk.desk, 'articles', file), '{"guid": "tag')
  await rm(join(walk.desk, 'catalog.jsonl'), { force: true })
  page = await walk.start({ desk: walk.desk })
  await walk.look('damaged')
  await page.getByRole('button', { name: 'Show details' }).click()
  await walk.lookAndClose('damaged-details')
})
