import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import * as fc from 'fast-check'
import mammoth from 'mammoth'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { checkDocx } from '../../../../electron/export/docx/check-docx.ts'
import { packParts } from '../../../../electron/export/docx/pack-parts.ts'
import { runExport } from '../../../../electron/export/run-export.ts'
import { bodyWords, solidWords } from '../../../../shared/export/body-words.ts'
import { storyToDocx } from '../../../../shared/export/docx/story-to-docx.ts'
import { toText } from '../../../../shared/prose/to-text.ts'
import { htmlToProse } from '../../../../electron/import/html-to-prose.ts'
import { anyBody } from '../../../support/a-body.ts'
import { aHostileDesk } from '../../../support/a-hostile-desk.ts'
import { aVersion, guidOf } from '../../../support/an-article.ts'
import { aWireStory } from '../../../support/a-wire-story.ts'
import { anExportWish } from '../../../support/export-wish.ts'
import { readManifest } from '../../../support/read-site.ts'

// Reading one takes a while; WIREDESK_RUNS asks for more.
const runs = Number(process.env['WIREDESK_RUNS'] ?? 60)

let out: string
let home: string
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'wiredesk-docx-'))
  const { reader } = await aHostileDesk(join(home, 'desk'))
  const wish = await anExportWish(home, { format: 'docx' })
  await runExport(reader, wish)
  out = wish.out
})
afterAll(() => rm(home, { recursive: true }))

async function htmlOf(name: string): Promise<string> {
  const { articles } = await readManifest(out)
  const article = articles.find(({ guid }) => guid === guidOf(name))
  if (article === undefined || !('file' in article)) throw new Error(`no ${name}`)
  const read = await mammoth.convertToHtml({ buffer: await readFile(join(out, article.file)) })
  return read.value
}

describe('an export as Word documents', () => {
  it('shows a story as a page does, its pictures in it', async () => {
    const html = await htmlOf('hard')
    expect(html).toMatch(/^<p>Порт &amp; море · 00:05 21\.11\.2026<\/p><p>Порт «Южний» &amp; /)
    expect(html).toContain('— שלום עולם "так"</p><p>Олена О’Коннор')
    expect(html).toMatch(/<img alt="A bridge" src="data:image\/jpeg;base64,[^"]+" ?\/?>/)
    expect(html).toContain('Олена О’Коннор &amp; team · Wire &amp; Co')
    expect(html).toContain('#порт #R&amp;D &lt;labs&gt;')
  })

  it.each([
    ['node-heading', '<h2>Розділ 2</h2><h3>Розділ 3</h3><h4>Розділ 4</h4>'],
    [
      'node-bulletList',
      '<ul><li>Перше<ol><li>Inner third</li><li>Inner fourth</li></ol></li><li>Друге</li></ul>',
    ],
    [
      'node-table',
      '<table><thead><tr><th><p>Port</p></th><th><p>Рейси</p></th></tr></thead><tbody><tr><td><p>Odesa</p></td><td><p>12</p></td></tr></tbody></table>',
    ],
    ['node-hardBreak', '<p>First line<br />Second line</p>'],
    ['mark-bold', 'before <strong>marked</strong> after'],
    ['mark-italic', 'before <em>marked</em> after'],
    ['mark-strike', 'before <s>marked</s> after'],
    ['mark-subscript', 'before <sub>marked</sub> after'],
    ['mark-superscript', 'before <sup>marked</sup> after'],
    ['mark-link', 'before <a href="https://harbour.example/a?b=1&amp;c=2">marked</a> after'],
  ])('keeps what %s is', async (name, html) => {
    expect(await htmlOf(name)).toContain(html)
  })

  it('keeps every word of any body, and the same bytes when it is made again', async () => {
    await fc.assert(
      fc.asyncProperty(anyBody, async (body) => {
        const story = aWireStory(aVersion('one', { content: { body } }))
        const document = storyToDocx(story, (at) => at)
        expect(checkDocx(document, story)).toBeNull()
        const bytes = await packParts(document.parts)
        expect(await packParts(document.parts)).toEqual(bytes)
        const { value } = await mammoth.convertToHtml(
          { buffer: Buffer.from(bytes) },
          { convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: 'x' })) },
        )
        const found = solidWords(toText(htmlToProse(value).prose))
        expect(found).toContain(bodyWords(story.content.body, { isOnPage: true }))
      }),
      { numRuns: runs },
    )
  }, 60_000)

  it('a document with other words does not pass its check', () => {
    const story = aWireStory(aVersion('one'))
    const { parts, ...others } = storyToDocx(story, (at) => at)
    const changed = (from: string, to: string) => ({
      ...others,
      parts: parts.map(([path, text]) => [path, text.replace(from, to)] as const),
    })
    expect(checkDocx(changed('All that is', 'All'), story)).toBe('other words')
    expect(checkDocx(changed('The one story', 'The story'), story)).toBe('another headline')
    expect(checkDocx(changed('</w:body>', ''), story)).toMatch(/unexpected close tag/i)
  })
})
