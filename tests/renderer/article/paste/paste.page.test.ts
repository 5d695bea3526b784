import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import type { Prose } from '../../../../shared/prose/prose.ts'
import { readProse } from '../../../../shared/prose/read-prose.ts'
import { aPhoto } from '../../../support/a-photo.ts'
import { editorStage } from '../../../support/editor-stage.ts'
import { giveFiles } from '../../../support/give-files.ts'
import { hostileHtml } from '../../../support/hostile-html.ts'

async function clipboard(name: string): Promise<string> {
  const url = new URL(`../../../fixtures/clipboard/${name}`, import.meta.url)
  return readFile(fileURLToPath(url), 'utf8')
}

async function expected(name: string): Promise<unknown> {
  return JSON.parse(await clipboard(`${name}.json`))
}

describe('what other programs copied, pasted into a story', () => {
  const { page, field, openNew, write, paste, saved, onDisk } = editorStage()

  const body = (): Promise<Prose> =>
    field('Body').evaluate((element) => Reflect.get(element, 'editor').getJSON() as Prose)

  async function pasted(kinds: Readonly<Record<string, string>>): Promise<Prose> {
    await openNew()
    await field('Body').click()
    await paste(kinds)
    return body()
  }

  it.each(['libreoffice', 'word', 'google-docs', 'telegram-web', 'web-page'])(
    'keeps the structure of %s and nothing else, and is stored as it stands',
    async (name) => {
      const desk = await openNew()
      await field('Body').click()
      await paste({ 'text/html': await clipboard(`${name}.html`), 'text/plain': 'not this' })
      expect(await body()).toEqual(await expected(name))
      await saved()
      const [article] = await onDisk(desk)
      expect(article?.content.body).toEqual(await expected(name))
    },
  )

  it.each(['telegram-desktop', 'plain'])('makes paragraphs of the text of %s', async (name) => {
    const prose = await pasted({ 'text/plain': await clipboard(`${name}.txt`) })
    expect(prose).toEqual(await expected(name))
  })

  it('goes on in the sentence it was pasted into', async () => {
    await openNew()
    await write('Before after')
    for (let times = 0; times < 'after'.length; times += 1) await page().keyboard.press('ArrowLeft')
    const from = () =>
      field('Body').evaluate((element) =>
        Number(Reflect.get(element, 'editor').state.selection.from),
      )
    await expect.poll(from).toBe('Before '.length + 1)
    await paste({ 'text/html': '<meta charset="utf-8"><span>one</span>', 'text/plain': 'one' })
    await paste({ 'text/plain': ' two ' })
    expect((await body()).content).toHaveLength(1)
    expect(await field('Body').innerText()).toMatch(/^Before one two after/)
  })

  it('is one line of plain text in the headline', async () => {
    await openNew()
    await field('Headline').focus()
    await page().evaluate(() =>
      document.execCommand('insertText', false, 'Ferries\r\n  sail\nagain'),
    )
    await expect.poll(() => field('Headline').inputValue()).toBe('Ferries sail again')
  })

  it('brings pictures that stood in the text itself to where they stood; others are told, never asked for', async () => {
    const asked: string[] = []
    const desk = await openNew()
    page().on('request', (request) => asked.push(request.url()))
    await field('Body').click()
    const picture = (await aPhoto('words.png')).toString('base64')
    await paste({
      'text/html': `<p>Before</p><p><img src="data:image/png;base64,${picture}"></p><p>After
        <img src="https://elsewhere.example/a.png"></p>`,
      'text/plain': 'x',
    })
    await page()
      .getByText(/^A picture was left out/)
      .waitFor()
    await expect.poll(() => field('Credit').inputValue()).toBe('Jane Doe/Reuters')
    expect(asked.filter((url) => /elsewhere|^data:text/.test(url))).toEqual([])
    await saved()
    const [article] = await onDisk(desk)
    expect(article?.content.body.content?.map(({ type }) => type)).toEqual([
      'paragraph',
      'image',
      'paragraph',
    ])
  })

  it('a picture that was cut here is pasted with its words', async () => {
    await openNew()
    await write('Before.')
    await giveFiles(field('Body'), 'drop', [{ name: 'a.png', bytes: await aPhoto('words.png') }])
    await field('Alt text').fill('A bridge')
    const before = await body()
    const copied = await field('Body').evaluate((element) => {
      const { view } = Reflect.get(element, 'editor')
      const slice = view.state.doc.slice(0, view.state.doc.content.size)
      return view.serializeForClipboard(slice).dom.innerHTML as string
    })
    await field('Body').getByText('Before.').click()
    await page().keyboard.press('Control+a')
    await paste({ 'text/html': copied, 'text/plain': 'x' })
    expect((await body()).content?.slice(0, 2)).toEqual(before.content?.slice(0, 2))
  })

  // Each hides a style from whoever reads tags less exactly than a browser does.
  it.each([
    '<a"<p style="font-weight:700">b</p>',
    '<b x"y style="font-weight:700">b</b>',
    '<p x = "a"style="font-weight:700">b</p>',
    '<!-- <a x=" --><p style="font-weight:700">b</p>',
    '<textarea><a x="</textarea><p style="font-weight:700">b</p>',
    '<svg><title><a x="</title><p style="font-weight:700">b</p>',
    '</p x="><p style="font-weight:700">b</p>',
    '<p style>b</p>',
    '<svg><style>p { color: red }</style></svg>b',
    '<a"<p onclick="window.ran = 1">b</p>',
  ])('asks nothing of the page’s policy: %s', async (html) => {
    await pasted({ 'text/html': html, 'text/plain': 'x' })
  })

  it.each(['x', '', '1e999', '-1'])(
    'begins a list with a number where it says “%s”',
    async (start) => {
      const prose = await pasted({ 'text/html': `<ol start="${start}"><li>One</li></ol>` })
      expect(readProse(prose)).not.toBeNull()
      expect(prose.content?.[0]).toMatchObject({ type: 'orderedList', attrs: { start: 1 } })
    },
  )

  it('is always a body that a desk can store, whatever it was', async () => {
    await openNew()
    await field('Body').click()
    const samples = fc.sample(hostileHtml, { numRuns: 150, seed: Date.now() })
    const unfit: string[] = []
    for (const html of samples) {
      await paste({ 'text/html': html, 'text/plain': 'x' })
      const prose = await body()
      if (readProse(prose) === null) unfit.push(html)
      await field('Body').evaluate((element) => {
        Reflect.get(element, 'editor').chain().selectAll().deleteSelection().run()
      })
    }
    expect(unfit).toEqual([])
    expect(await page().evaluate(() => 'ran' in window)).toBe(false)
  })
})
