import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { namedTags } from '../../../../electron/import/incoming-tag.ts'
import { importItems } from '../../../../electron/import/import-items.ts'
import { Refusal } from '../../../../electron/import/refusal.ts'
import { readText } from '../../../../electron/import/txt/read-text.ts'
import { bodyWords } from '../../../../shared/export/body-words.ts'
import { storyToText } from '../../../../shared/export/text/story-to-text.ts'
import { momentsOf } from '../../../../shared/page/moment.ts'
import type { Prose, ProseNode } from '../../../../shared/prose/prose.ts'
import { toText } from '../../../../shared/prose/to-text.ts'
import { withoutNoted } from '../../../../shared/prose/without-noted.ts'
import { plainBody } from '../../../support/a-body.ts'
import { aFolder } from '../../../support/a-folder.ts'
import { aWireStory } from '../../../support/a-wire-story.ts'
import { aTag, aVersion, at, noon } from '../../../support/an-article.ts'
import { expectHostileDeskBack } from '../../../support/hostile-desk-back.ts'

const runs = Number(process.env['WIREDESK_RUNS'] ?? 200)
const place = { path: 'in/ferry.txt', timezone: 'Europe/Kyiv', language: 'uk', changedAt: noon }
const read = (text: string) => readText(text, place)
const moments = momentsOf({ timezone: 'Europe/Kyiv', datePattern: 'HH:mm dd.MM.yyyy' })

const said = (text: string): ProseNode => ({ type: 'paragraph', content: [{ type: 'text', text }] })

async function reasonOf(bytes: Uint8Array | string, name = 'a.txt'): Promise<unknown> {
  const path = join(await aFolder(), name)
  await writeFile(path, bytes)
  for await (const item of importItems(path, undefined)) {
    if ('reason' in item) return item.reason
    if ('story' in item) return item.story().content.headline
  }
  return null
}

describe('a text of our own export', () => {
  it('comes back with its fields and blocks', () => {
    const body: Prose = {
      type: 'doc',
      content: [
        said('It sails.'),
        {
          type: 'orderedList',
          attrs: { start: 9, type: null },
          content: ['nine', 'ten'].map((word) => ({ type: 'listItem', content: [said(word)] })),
        },
        {
          type: 'blockquote',
          content: [
            said('We sail.'),
            { type: 'attribution', content: [{ type: 'text', text: 'The master' }] },
          ],
        },
        { type: 'horizontalRule' },
        { type: 'embed', attrs: { href: 'https://x.com/desk/1', title: 'A post' } },
      ],
    }
    const version = aVersion('one', {
      firstReleasedAt: at('2026-11-20T08:00:00Z'),
      content: {
        byline: 'О. Коннор',
        source: 'Wire & Co',
        dateline: 'KYIV, Nov 25 (Wire)',
        body,
        notices: [{ at: noon, kind: 'update', text: 'It was told anew.', place: 'top' }],
      },
    })
    const story = aWireStory(version, {
      section: { id: 's' as never, name: 'Sea · land' },
      tags: [aTag('port'), aTag('R&D <labs>')],
    })
    const back = read(storyToText(story, (moment) => moments(moment).shown).text)
    expect(back).toMatchObject({
      guid: 'urn:wiredesk:txt:in/ferry.txt',
      state: 'published',
      createdAt: '2026-11-20T08:00:00Z',
      sectionName: 'Sea · land',
      tags: namedTags(['port', 'R&D <labs>']),
      content: {
        headline: 'The one story',
        lead: 'What the one story is about.',
        byline: 'О. Коннор',
        source: 'Wire & Co',
        dateline: 'KYIV, Nov 25 (Wire)',
        located: 'KYIV',
      },
    })
    expect(back.content.body).toEqual(body)
  })

  it('keeps the words of any plain body', () => {
    fc.assert(
      fc.property(plainBody, (body) => {
        // The title of an embed may be its address, which a text has twice.
        const content = (body.content ?? []).filter(({ type }) => type !== 'embed')
        const kept: Prose = { type: 'doc', content: [{ type: 'paragraph' }, ...content] }
        const story = aWireStory(aVersion('one', { content: { body: kept } }))
        const back = read(storyToText(story, (moment) => moments(moment).shown).text)
        // A list in a quote keeps its signs; a lead with nothing under it is the text.
        const words = ({ lead, body }: { readonly lead: string; readonly body: Prose }): string =>
          (lead + bodyWords(withoutNoted(body), { isOnPage: false })).replace(/[^\p{L}]/gu, '')
        expect(back.content.headline).toBe('The one story')
        expect(words(back.content)).toBe(words(story.content))
      }),
      { numRuns: runs },
    )
  }, 60_000)
})

it('a folder that our export wrote comes in, once', async () => {
  const { report, again } = await expectHostileDeskBack('txt')
  expect(report.failures).toEqual([])
  expect(again.skipped).toBe(report.added)
})

describe('a text of somebody else', () => {
  it('has its first line over it and comes in as a draft', () => {
    const back = read('\uFEFFFerry  returns\r\n\r\nIt is back.\r\nAt noon.\r\n\r\n- Text.\r\n')
    expect(back).toMatchObject({ state: 'draft', releasedAt: noon, tags: [] })
    expect(back.content).toMatchObject({ headline: 'Ferry returns', language: 'uk' })
    expect(toText(back.content.body).split(/\n+/)).toEqual(['It is back. At noon.', '- Text.'])
  })

  it('whose first line is a paragraph is called as its file', () => {
    const { content } = read(`${'Long. '.repeat(80)}\n\nText.`)
    expect(content.headline).toBe('ferry')
    expect(toText(content.body)).toMatch(/^Long\.[\s\S]*Text\.$/)
  })

  it.each<[string, Uint8Array | string, unknown]>([
    ['nothing', '', 'It has no headline.'],
    ['spaces', ' \n\t\n', 'It has no headline.'],
  ])('is refused: %s', async (_what, bytes, reason) => {
    await expect(reasonOf(bytes)).rejects.toThrow(String(reason))
  })

  it.each<[string, Uint8Array | string, unknown]>([
    ['another encoding', Buffer.from([0xcf, 0xee, 0xf0, 0xf2]), expect.stringMatching(/UTF-8/)],
    ['no text', Buffer.from([65, 0, 66, 0]), expect.stringMatching(/UTF-8/)],
    ['UTF-16 that says so', Buffer.from([0xff, 0xfe, 65, 0, 66, 0]), 'AB'],
  ])('is read by what it is written in: %s', async (_what, bytes, expected) => {
    expect(await reasonOf(bytes)).toEqual(expected)
  })

  it.each(['robots.txt', 'inter-LICENSE.txt', 'OFL.txt'])(
    'that is no story is passed over: %s',
    async (name) => {
      expect(await reasonOf('User-agent: *', name)).toBeNull()
    },
  )

  it('is read or refused whatever it holds', () => {
    const parts = fc.constantFrom(
      '14:00 21.11.2026\n\n',
      'Sea · 14:00 21.11.2026\n\n',
      'Headline\n\n',
      '- a\n',
      '9. b\n',
      '99999999999999. c\n',
      '> q\n',
      '>\n',
      '> — by\n',
      'a\tb\n',
      '* * *\n\n',
      '#tag #',
      'https://x.com/a\n',
      '\n\n',
      ' · ',
      '\0',
    )
    const anything = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(parts).map((all) => all.join('')),
    )
    const faultOf = (text: string): unknown => {
      try {
        read(text)
        return new Refusal('')
      } catch (error) {
        return error
      }
    }
    fc.assert(
      fc.property(anything, (text) => {
        expect(faultOf(text)).toBeInstanceOf(Refusal)
      }),
      { numRuns: runs * 3 },
    )
  })
})
