import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { expect, it } from 'vitest'

import { previewAddress, type PreviewPage } from '../../../electron/window/addresses.ts'
import { answerPreview } from '../../../electron/window/answer-preview.ts'
import { guidSchema } from '../../../shared/article/guid.ts'
import { aFolder } from '../../support/a-folder.ts'

const picture = `${'ab'.repeat(32)}.png`

async function aPreview() {
  const folder = await aFolder()
  await mkdir(join(folder, 'desk', 'media', 'ab'), { recursive: true })
  await writeFile(join(folder, 'desk', 'media', 'ab', picture), 'picture')
  await mkdir(join(folder, 'fonts'))
  await writeFile(join(folder, 'fonts', 'serif.woff2'), 'font')
  const rendered: PreviewPage[] = []
  const answer = answerPreview({
    renderPage: async (wanted) => {
      rendered.push(wanted)
      return wanted.page === 'article' && wanted.guid === 'urn:missing' ? null : '<h1>Page</h1>'
    },
    readStyle: async (path) => (path === 'style.css' ? 'h1 {}' : null),
    fontsFolder: join(folder, 'fonts'),
    openFolder: () => join(folder, 'desk'),
  })
  return { answer, rendered }
}

const pages: readonly PreviewPage[] = [
  { page: 'article', guid: guidSchema.parse('urn:newsml:wire.example:20221125:№ 1/2?a=%2e#ї') },
  { page: 'homepage', which: 'draft' },
  { page: 'homepage', which: 'live' },
]

it.each(pages)('the $page’s own address shows it', async (wanted) => {
  const { answer, rendered } = await aPreview()
  const response = await answer(new URL(previewAddress(wanted)).href)
  expect(await response.text()).toBe('<h1>Page</h1>')
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
  expect(rendered).toEqual([wanted])
})

it('a page may show its style, fonts and pictures, and may do nothing', async () => {
  const { answer } = await aPreview()
  const policy = (await answer(previewAddress({ page: 'homepage', which: 'live' }))).headers.get(
    'content-security-policy',
  )
  expect(policy).toContain(`default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'`)
  expect(policy).toMatch(/form-action 'none'.*frame-ancestors wiredesk:; sandbox$/)
  expect(policy).not.toContain('script')
})

it.each([
  // With the app's own scrollbars after it.
  ['style.css', 'text/css; charset=utf-8', /^h1 \{\}\nhtml \{ scrollbar-width: thin;/],
  ['fonts/serif.woff2', 'font/woff2', /^font$/],
  [`media/${picture}`, 'image/png', /^picture$/],
])('%s comes with the page', async (path, type, text) => {
  const { answer } = await aPreview()
  const response = await answer(`wiredesk-preview://desk/${path}`)
  expect(response.headers.get('content-type')).toBe(type)
  expect(await response.text()).toMatch(text)
})

it.each([
  'wiredesk-preview://desk/',
  'wiredesk-preview://desk/article/',
  'wiredesk-preview://desk/article/%E0%A4%A',
  'wiredesk-preview://desk/article/urn:missing',
  'wiredesk-preview://desk/homepage/old',
  'wiredesk-preview://desk/style/other.css',
  'wiredesk-preview://desk/fonts/../desk.json',
  'wiredesk-preview://desk/fonts/no-such-font.woff2',
  'wiredesk-preview://desk/media/../desk.json',
  'wiredesk-preview://desk/desk.json',
  'wiredesk-preview://elsewhere/homepage/live',
])('%s is not there', async (address) => {
  const { answer } = await aPreview()
  expect((await answer(address)).status).toBe(404)
})
