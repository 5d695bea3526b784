import { AxeBuilder } from '@axe-core/playwright'
import { expect, test as base, type Page } from '@playwright/test'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { desk } from '../support/command-line.ts'
import { launchApp, type LaunchedApp } from '../support/launch-app.ts'

const test = base.extend<{ launched: LaunchedApp }>({
  launched: async ({}, use) => {
    const work = await mkdtemp(join(tmpdir(), 'wiredesk-find-'))
    await desk('create', join(work, 'desk'), '--name', 'Find desk')
    const launched = await launchApp({ desk: join(work, 'desk') })
    await use(launched)
    await launched.close()
    await rm(work, { recursive: true, force: true })
  },
})

/** Chooses a command in the native menu, as its keys do. */
async function choose({ app }: LaunchedApp, id: string): Promise<void> {
  await expect
    .poll(() =>
      app.evaluate(({ Menu }, id) => Menu.getApplicationMenu()?.getMenuItemById(id)?.enabled, id),
    )
    .toBe(true)
  await app.evaluate(({ Menu }, id) => Menu.getApplicationMenu()?.getMenuItemById(id)?.click(), id)
}

function parts(page: Page) {
  const bar = page.getByRole('search', { name: 'Find in this article' })
  return {
    bar,
    headline: page.getByRole('textbox', { name: 'Headline' }),
    lead: page.getByRole('textbox', { name: 'Lead' }),
    body: page.getByRole('textbox', { name: 'Body' }),
    pattern: bar.getByRole('textbox', { name: 'Find', exact: true }),
    replacement: bar.getByRole('textbox', { name: 'Replace with' }),
    count: bar.getByRole('status', { name: 'Matches' }),
    button: (name: string) => bar.getByRole('button', { name, exact: true }),
  }
}

const longHeadline =
  'Київ відновив рух трамваїв і тролейбусів: київські депо працюють цілодобово, а мер «Київпастрансу» дякує всім бригадам за ніч без сну'

/** A story with Kiev in its headline, its lead and twice in its body. */
async function write(launched: LaunchedApp): Promise<void> {
  const { page } = launched
  const { headline, lead, body } = parts(page)
  await page.getByRole('button', { name: 'New article' }).first().click()
  await headline.fill('Kiev trams run again')
  await lead.fill('Trams in kiev ran on Friday.')
  await body.click()
  await page.keyboard.insertText('The mayor of Kiev thanked the crews.')
  await page.keyboard.press('Enter')
  await page.keyboard.insertText('Kievan Rus is another matter, said Kiev’s mayor.')
}

test('a word is found in headline, lead and body, stepped through, and Esc gives the text back', async ({
  launched,
}) => {
  const { page } = launched
  await write(launched)
  const { bar, body, pattern, count, button } = parts(page)
  await body.press('Control+Home')
  await choose(launched, 'edit.find')
  await expect(pattern).toBeFocused()
  await pattern.fill('Kiev')
  await expect(count).toHaveText('3 of 5')
  await button('Whole word').click()
  await expect(button('Whole word')).toHaveAttribute('aria-pressed', 'true')
  await expect(count).toHaveText('3 of 4')
  await button('Match case').click()
  await expect(count).toHaveText('2 of 3')
  await expect(body.locator('.find-hit')).toHaveCount(2)
  await pattern.press('Enter')
  await expect(count).toHaveText('3 of 3')
  await pattern.press('Enter')
  await expect(count).toHaveText('1 of 3')
  await pattern.press('Shift+Enter')
  await expect(count).toHaveText('3 of 3')
  await pattern.press('F3')
  await expect(count).toHaveText('1 of 3')
  await choose(launched, 'article.findNext')
  await expect(count).toHaveText('2 of 3')
  await pattern.press('Escape')
  await expect(bar).toHaveCount(0)
  await expect(body).toBeFocused()
  expect(await page.evaluate(() => getSelection()?.toString())).toBe('Kiev')
})

test('one is replaced, then all, and one undo each brings them back, lines and body together', async ({
  launched,
}) => {
  const { page } = launched
  await write(launched)
  const { headline, lead, body, pattern, replacement, count, button } = parts(page)
  await headline.press('Home')
  await choose(launched, 'article.replace')
  await pattern.fill('Kiev')
  await button('Whole word').click()
  await replacement.fill('Kyiv')
  await expect(count).toHaveText('1 of 4')
  await replacement.press('Enter')
  await expect(headline).toHaveValue('Kyiv trams run again')
  await expect(lead).toHaveValue('Trams in kiev ran on Friday.')
  await expect(count).toHaveText('1 of 3')
  await button('Replace all').click()
  await expect(lead).toHaveValue('Trams in Kyiv ran on Friday.')
  await expect(body).toHaveText(
    'The mayor of Kyiv thanked the crews.Kievan Rus is another matter, said Kyiv’s mayor.',
  )
  await expect(count).toHaveText('No matches')
  await replacement.press('Control+z')
  await expect(lead).toHaveValue('Trams in kiev ran on Friday.')
  await expect(body).toHaveText(
    'The mayor of Kiev thanked the crews.Kievan Rus is another matter, said Kiev’s mayor.',
  )
  await replacement.press('Control+Shift+z')
  await expect(lead).toHaveValue('Trams in Kyiv ran on Friday.')
  // From the body its own undo brings the lines back too.
  await body.click()
  await choose(launched, 'edit.undo')
  await expect(lead).toHaveValue('Trams in kiev ran on Friday.')
  await expect(body).toContainText('The mayor of Kiev thanked')
  await expect(headline).toHaveValue('Kyiv trams run again')
  await expect(page.getByRole('status', { name: 'Save state' })).toHaveText('Saved')
})

test('what is typed is counted at once, bold stays bold, and the toast undoes lines and body', async ({
  launched,
}) => {
  const { page } = launched
  await write(launched)
  const { headline, body, pattern, replacement, count, button } = parts(page)
  await body.getByText('The mayor').click({ clickCount: 3 })
  await page.keyboard.press('Control+b')
  await choose(launched, 'article.replace')
  await pattern.fill('kiev')
  await expect(count).toContainText('of 5')
  await body.press('Control+End')
  await page.keyboard.insertText(' Kiev!')
  await expect(count).toContainText('of 6')
  await replacement.fill('Kyiv')
  await button('Replace all').click()
  await expect(body.locator('strong')).toHaveText('The mayor of Kyiv thanked the crews.')
  await expect(headline).toHaveValue('Kyiv trams run again')
  await page.getByText('6 matches replaced').waitFor()
  await page.getByRole('button', { name: 'Undo', exact: true }).last().click()
  await expect(headline).toHaveValue('Kiev trams run again')
  await expect(body).toContainText('said Kiev’s mayor. Kiev!')
  await body.press('Escape')
  await expect(body.locator('.find-hit')).toHaveCount(0)
})

test('a regular expression replaces with its groups, and a wrong one is said to be wrong', async ({
  launched,
}) => {
  const { page } = launched
  await write(launched)
  const { body, pattern, replacement, count, button } = parts(page)
  await choose(launched, 'article.replace')
  await button('Regular expression').click()
  await pattern.fill('(mayor')
  await expect(count).toHaveText('This is not a complete regular expression.')
  await pattern.fill(String.raw`(\w+) of (Kiev)`)
  await expect(count).toHaveText('1 of 1')
  await replacement.fill('$2’s $1')
  await button('Replace all').click()
  await expect(body).toContainText('The Kiev’s mayor thanked the crews.')
})

test('a catastrophic expression is stopped and said so within a second; the window goes on', async ({
  launched,
}) => {
  const { page } = launched
  await write(launched)
  const { body, pattern, count, button } = parts(page)
  await body.click()
  await page.keyboard.insertText(` ${'a'.repeat(60)}! `)
  await choose(launched, 'edit.find')
  await button('Regular expression').click()
  await pattern.fill('mayor')
  await expect(count).toContainText('of 2')
  const begun = Date.now()
  await pattern.fill('^(.|a|aa)+$x')
  await expect(count).toContainText('took too long and was stopped', { timeout: 5_000 })
  expect(Date.now() - begun).toBeLessThan(1_000)
  await body.click()
  await page.keyboard.insertText('Typing goes on.')
  await expect(body).toContainText('Typing goes on.')
  await pattern.fill('crews')
  await expect(count).toHaveText('1 of 1')
})

test('the find bar has no accessibility faults in either theme', async ({ launched }) => {
  const { page, app } = launched
  await write(launched)
  const { headline, pattern, replacement, count } = parts(page)
  await headline.fill(longHeadline)
  await choose(launched, 'article.replace')
  await pattern.fill('київ')
  await replacement.fill('Kyiv')
  await expect(count).toContainText('of 3')
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await page.waitForTimeout(300)
    const folder = process.env['WIREDESK_PICTURES']
    if (folder !== undefined)
      await page.screenshot({ path: join(folder, `find-${colorScheme}.png`) })
    const { violations } = await new AxeBuilder({ page: page }).setLegacyMode().analyze()
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
  }
  expect(app.windows()).toHaveLength(1)
})
