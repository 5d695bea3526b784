import { expect, test, type Page } from '@playwright/test'
import { createHash } from 'node:crypto'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import type { Prose, ProseNode } from '../../shared/prose/prose.ts'
import { desk, deskJson } from '../support/command-line.ts'
import { inspect } from '../support/inspect.ts'
import { launchApp } from '../support/launch-app.ts'
import { makeSeedDesk } from '../support/seed-desk.ts'
import { seal } from '../../electron/store/sealed.ts'

const title = /Stoltenberg: There/
let work = ''
let folder = ''
let path = ''

test.beforeEach(async () => {
  work = await mkdtemp(join(tmpdir(), 'wiredesk-unknown-'))
  folder = join(work, 'desk')
  await makeSeedDesk(folder)
  const { articles } = (await deskJson('articles', folder, '--limit', '100')) as {
    articles: { guid: string; headline: string }[]
  }
  const guid = articles.find(({ headline }) => title.test(headline))?.guid ?? ''
  const stem = createHash('sha256').update(guid).digest('hex').slice(0, 32)
  path = join(folder, 'articles', stem.slice(0, 2), `${stem}.json`)
})

test.afterEach(() => rm(work, { recursive: true, force: true }))

/** Puts an article's file as a later Wiredesk would have written it. */
async function rewrite(schema: number, change: (body: Prose) => Prose): Promise<void> {
  const { document } = JSON.parse(await readFile(path, 'utf8')) as {
    document: { content: { body: Prose } }
  }
  document.content.body = change(document.content.body)
  await writeFile(path, seal({ kind: 'article', schema, document }))
}

type Stored = { readonly document: { readonly content: { readonly body: Prose } } }

const withBlock =
  (...blocks: readonly ProseNode[]) =>
  (body: Prose): Prose => ({ ...body, content: [...(body.content ?? []), ...blocks] })

function styled(mark: object): ProseNode {
  return { type: 'paragraph', content: [{ type: 'text', text: 'Styled', marks: [mark as never] }] }
}

async function openArticle(page: Page): Promise<void> {
  await page.getByRole('searchbox', { name: 'Search articles' }).fill('Stoltenberg: There')
  // Before that its row still stands among the others, and moves away from under the pointer.
  await expect(page.getByText('1 article', { exact: true })).toBeVisible()
  await page.getByRole('row', { name: title }).click()
  await expect(page.getByRole('textbox', { name: 'Headline' })).toBeVisible()
}

const cases: readonly (readonly [string, readonly ProseNode[], RegExp])[] = [
  ['a block', [{ type: 'video', attrs: { src: 'a.mp4' } }], /a block named “video”/],
  ['a style', [styled({ type: 'highlight' })], /a text style named “highlight”/],
  [
    'a property',
    [{ ...styled({ type: 'bold' }), attrs: { textAlign: 'right' } }],
    /the property “textAlign” of a paragraph/,
  ],
  [
    'a bad address',
    [styled({ type: 'link', attrs: { href: 'javascript:alert(1)' } })],
    /a link to “javascript:alert\(1\)”/,
  ],
]

for (const [what, blocks, named] of cases) {
  test(`${what} that this build does not know keeps the article as it is, and says so`, async () => {
    await rewrite(1, withBlock(...blocks))
    const before = await readFile(path)
    const { page, close } = await launchApp({ desk: folder })
    await openArticle(page)
    await expect(page.getByText(named)).toBeVisible()
    await expect(page.getByRole('textbox', { name: 'Body' })).toContainText('Stoltenberg')
    await expect(page.getByRole('textbox', { name: 'Headline' })).toHaveAttribute('readonly')
    for (const act of ['Publish', 'Update', 'Correct', 'Bold']) {
      await expect(page.getByRole('button', { name: act, exact: true })).toHaveCount(0)
    }
    await page.getByRole('textbox', { name: 'Body' }).click()
    await page.keyboard.type('x')
    await page.keyboard.press('Control+h')
    await expect(page.getByRole('button', { name: /Replace/ })).toHaveCount(0)
    if (what === 'a block') await inspect(page, 'unknown')
    await page.getByRole('button', { name: 'Articles' }).last().click()
    await expect(page.getByRole('row', { name: title })).toBeVisible()
    await close()
    expect(await readFile(path)).toEqual(before)
    expect((await desk('check', folder)).code).toBe(0)
  })
}

test('a story with a block that this build does not know is killed, and keeps its body to the byte', async () => {
  await rewrite(2, withBlock({ type: 'video', attrs: { src: 'a.mp4', at: [1, null] } }))
  const bodyOf = async (): Promise<string> => {
    const { document } = JSON.parse(await readFile(path, 'utf8')) as Stored
    return JSON.stringify(document.content.body)
  }
  const before = await bodyOf()
  const { page, close } = await launchApp({ desk: folder })
  await openArticle(page)
  await page.getByRole('button', { name: 'Hold', exact: true }).click()
  await page
    .getByRole('dialog')
    .getByRole('textbox', { name: 'Note to editors' })
    .fill('Counsel asked us to wait.')
  await page.getByRole('button', { name: 'Hold story' }).click()
  await expect(page.getByRole('button', { name: 'Release', exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Kill', exact: true }).click()
  await page
    .getByRole('dialog')
    .getByRole('textbox', { name: 'Note to editors' })
    .fill('A court forbade it.')
  await inspect(page, 'unknown-kill')
  await page.getByRole('button', { name: 'Kill story' }).click()
  await expect(page.getByRole('button', { name: 'Kill', exact: true })).toHaveCount(0)
  await expect(page.getByText('Killed').first()).toBeVisible()
  await inspect(page, 'unknown-killed')
  await close()
  expect(await bodyOf()).toBe(before)
  expect(await readFile(path, 'utf8')).toContain(before)
  expect((await desk('check', folder)).code).toBe(0)
})

test('an article of a newer Wiredesk is named, refused in plain words, and left as it is', async () => {
  await rewrite(7, (body) => body)
  const before = await readFile(path)
  const { page, close } = await launchApp({ desk: folder })
  await page.getByRole('searchbox', { name: 'Search articles' }).fill('Stoltenberg: There')
  // The catalog still knows it, and opening says why it cannot be.
  await page.getByRole('row', { name: title }).click()
  await expect(page.getByText(/was written by a newer Wiredesk/).first()).toBeVisible()
  await close()
  expect(await readFile(path)).toEqual(before)
})
