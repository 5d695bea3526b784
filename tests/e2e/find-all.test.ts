import { expect, test as base } from '@playwright/test'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { desk, deskJson } from '../support/command-line.ts'
import { launchApp, type LaunchedApp } from '../support/launch-app.ts'

type Work = { readonly folder: string; readonly launched: LaunchedApp }

const guidOf = (number: number): string => `tag:test,2026:${number}`

function wireItem(number: number, headline: string, words: string): string {
  return JSON.stringify({
    uri: guidOf(number),
    version: '1',
    headlines: [{ value: headline }],
    bodies: [{ contentType: 'text/html', value: `<p>${words}</p>` }],
    versionCreated: `2026-11-2${number}T12:00:00+02:00`,
  })
}

const test = base.extend<{ work: Work }>({
  work: async ({}, use) => {
    const parent = await mkdtemp(join(tmpdir(), 'wiredesk-find-all-'))
    const folder = join(parent, 'desk')
    const wire = join(parent, 'wire.jsonl')
    await desk('create', folder, '--name', 'Find desk')
    await writeFile(
      wire,
      [
        wireItem(1, 'Kiev trams run', 'In <b>old Kiev</b> again.'),
        wireItem(2, 'Ferries stay', 'From Kiev to Kiev.'),
        wireItem(3, 'Nothing here', 'Lviv only.'),
      ].join('\n'),
    )
    await desk('import', folder, wire)
    const launched = await launchApp({ desk: folder })
    await use({ folder, launched })
    await launched.close()
    await rm(parent, { recursive: true, force: true })
  },
})

async function words(folder: string): Promise<readonly string[]> {
  const shown = await Promise.all([1, 2].map((number) => deskJson('show', folder, guidOf(number))))
  return (shown as { headline: string; text: string; isEdited: boolean }[]).map(
    ({ headline, text, isEdited }) => `${headline} / ${text}${isEdited ? ' / edited' : ''}`,
  )
}

const before = ['Kiev trams run / In old Kiev again.', 'Ferries stay / From Kiev to Kiev.']

test('words are found in all articles, one is left out, the others replaced and taken back', async ({
  work: { folder, launched },
}) => {
  const { page, app } = launched
  await page.getByRole('row', { name: /Kiev trams/ }).waitFor()
  expect(await words(folder)).toEqual(before)
  await page.keyboard.press('Control+Shift+F')
  await expect(page.getByRole('textbox', { name: 'Find', exact: true })).toBeFocused()
  await page.keyboard.type('Kiev')
  await page.keyboard.press('Enter')
  await expect(page.getByText('4 matches in 2 articles', { exact: true })).toBeVisible()
  await page.keyboard.press('ArrowDown')
  const rows = page.getByRole('treeitem')
  const names = await rows.allTextContents()
  const leftOut = names.findIndex((name) => name.includes('From Kiev'))
  for (let step = 0; step < leftOut; step += 1) await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Space')
  await expect(rows.nth(leftOut)).toHaveAttribute('aria-checked', 'false')
  await page.getByRole('textbox', { name: 'Replace with' }).focus()
  await page.keyboard.type('Kyiv')
  await expect(page.locator('.result-new')).toHaveCount(3)
  await page.keyboard.press('Control+Enter')
  await expect(
    page.getByRole('heading', { name: '3 matches replaced in 2 articles' }),
  ).toBeFocused()
  await expect(page.getByText('2 published stories now have unreleased changes')).toBeVisible()
  const leading = await words(folder)
  expect(leading).toEqual([
    'Kyiv trams run / In old Kyiv again. / edited',
    'Ferries stay / From Kiev to Kyiv. / edited',
  ])
  const { body } = (await deskJson('show', folder, guidOf(1))) as { body: unknown }
  expect(body).toMatchObject({
    content: [
      {
        content: [
          { text: 'In ' },
          { text: 'old Kyiv', marks: [{ type: 'bold' }] },
          { text: ' again.' },
        ],
      },
    ],
  })
  await app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('edit.undo')?.click())
  await expect(page.getByRole('heading', { name: 'Taken back in 2 articles' })).toBeFocused()
  expect(await words(folder)).toEqual(before)
})
