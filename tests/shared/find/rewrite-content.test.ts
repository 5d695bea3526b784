import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import type { Content } from '../../../shared/article/content.ts'
import { newContent } from '../../../shared/article/new-article.ts'
import { findMatches } from '../../../shared/find/find-matches.ts'
import type { FindWish } from '../../../shared/find/find-wish.ts'
import type { KnownHit } from '../../../shared/find/known-hit.ts'
import { knownHits } from '../../../shared/find/known-hits.ts'
import { piecesOf } from '../../../shared/find/pieces-of.ts'
import { rewriteContent } from '../../../shared/find/rewrite-content.ts'
import { takeBack } from '../../../shared/find/take-back.ts'
import type { MediaId } from '../../../shared/article/content.ts'
import type { Prose, ProseNode } from '../../../shared/prose/prose.ts'
import { readProse } from '../../../shared/prose/read-prose.ts'
import { aBody } from '../../support/an-article.ts'

const media = `${'a'.repeat(64)}.jpg` as MediaId
const kiev: FindWish = { pattern: 'Kiev', matchCase: true, wholeWord: true, isRegex: false }

function hitsIn(content: Content, wish: FindWish = kiev): readonly KnownHit[] {
  const pieces = piecesOf(content)
  const found = findMatches(
    pieces.map(({ text }) => text),
    wish,
  )
  return found.kind === 'found' ? knownHits(pieces, found.matches) : []
}

function replaced(content: Content, wish = kiev, replacement = 'Kyiv'): Content {
  const rewritten = rewriteContent(content, { hits: hitsIn(content, wish), replacement, wish })
  if (rewritten === null) throw new Error('not rewritten')
  return rewritten.content
}

function bodyText(content: Content): string {
  return piecesOf(content)
    .filter(({ place }) => place === 'body')
    .map(({ text }) => text)
    .join('|')
}

describe('replacing across a story', () => {
  it('reaches every text people read, and never the address of its page', () => {
    const image = { media, width: 3, height: 2, alt: 'Kiev', caption: 'In Kiev', credit: 'Kiev AP' }
    const picture: ProseNode = { type: 'image', attrs: { ...image, caption: 'Kiev by night' } }
    const list: ProseNode = {
      type: 'bulletList',
      content: [{ type: 'listItem', content: aBody('Kiev too').content ?? [] }],
    }
    const content = newContent({
      headline: 'Kiev trams',
      lead: 'Kiev. Kiev!',
      byline: 'Kiev desk',
      dateline: 'Kiev, Nov 25',
      located: 'Kiev',
      slugline: 'Kiev-trams',
      edNote: 'Kiev spelling',
      urlSlug: 'Kiev',
      source: 'Kiev',
      image,
      body: { type: 'doc', content: [picture, ...(aBody('Old Kiev').content ?? []), list] },
    })
    const after = replaced(content)
    expect(JSON.stringify(after)).not.toContain('Kiev"}')
    const { urlSlug, source, ...read } = after
    expect({ urlSlug, source }).toEqual({ urlSlug: 'Kiev', source: 'Kiev' })
    expect(JSON.stringify(read)).toBe(
      JSON.stringify({ ...content, urlSlug: undefined, source: undefined }).replaceAll(
        'Kiev',
        'Kyiv',
      ),
    )
  })

  it('keeps bold words bold, linked words linked, and what stands round them as it was', () => {
    const link = { type: 'link', attrs: { href: 'https://kyiv.example' } }
    const body = aBody([
      { type: 'text', text: 'In ' },
      { type: 'text', text: 'Kiev', marks: [link] },
      { type: 'text', text: ' and ' },
      { type: 'text', text: 'old Kiev', marks: [{ type: 'bold' }] },
    ])
    const after = replaced(newContent({ body }), kiev, 'Kyiv city')
    expect(readProse(after.body)).not.toBeNull()
    expect(
      after.body.content?.[0]?.content?.map(({ text, marks }) => [text, marks?.[0]?.type]),
    ).toEqual([
      ['In ', undefined],
      ['Kyiv city', 'link'],
      [' and ', undefined],
      ['old Kyiv city', 'bold'],
    ])
  })

  it('reaches table cells, pull quotes, who said it, and what an embed is called', () => {
    const words = aBody('Kiev').content ?? []
    const body: Prose = {
      type: 'doc',
      content: [
        {
          type: 'pullQuote',
          content: [...words, { type: 'attribution', content: [{ type: 'text', text: 'Kiev' }] }],
        },
        {
          type: 'table',
          content: [
            {
              type: 'tableRow',
              content: [{ type: 'tableCell', attrs: { colspan: 1, rowspan: 1 }, content: words }],
            },
          ],
        },
        { type: 'embed', attrs: { href: 'https://post.example/1', title: 'Kiev' } },
      ],
    }
    expect(readProse(body)).not.toBeNull()
    expect(replaced(newContent({ body })).body).toEqual(
      JSON.parse(JSON.stringify(body).replaceAll('Kiev', 'Kyiv')),
    )
  })

  it('keeps to the desk what was kept to it, also when readers saw the beginning', () => {
    const noted = [{ type: 'noted' }]
    const body = aBody([
      { type: 'text', text: 'Kiev ' },
      { type: 'text', text: 'source', marks: noted },
      { type: 'text', text: ' says' },
    ])
    const wish = { ...kiev, pattern: 'Kiev source', isRegex: true }
    const after = replaced(newContent({ body }), wish, '$& X')
    expect(after.body).toEqual(
      aBody([
        { type: 'text', text: 'Kiev source X', marks: noted },
        { type: 'text', text: ' says' },
      ]),
    )
  })

  it('replaces with groups, and with nothing', () => {
    const content = newContent({ headline: 'Trams of Kiev', body: aBody('Kiev') })
    const wish = { ...kiev, pattern: String.raw`(\w+) of (Kiev)`, isRegex: true }
    expect(replaced(content, wish, '$2’s $1').headline).toBe('Kiev’s Trams')
    const emptied = replaced(content, kiev, '')
    expect([emptied.headline, bodyText(emptied)]).toEqual(['Trams of ', ''])
    expect(readProse(emptied.body)).not.toBeNull()
  })

  it('does not touch a body that this build cannot hold', () => {
    const body = { type: 'doc', content: [{ type: 'video' }] } as const
    const content = newContent({
      body: { ...body, content: [...body.content, ...(aBody('Kiev').content ?? [])] },
    })
    expect(hitsIn(content)).toHaveLength(1)
    expect(
      rewriteContent(content, { hits: hitsIn(content), replacement: 'x', wish: kiev }),
    ).toBeNull()
  })

  it('and taking it back is what it was, for any words, hits and replacement', () => {
    const words = fc.array(fc.constantFrom('Kiev', 'trams', 'Kiev,', 'кіт', '$1', 'Kievan'), {
      maxLength: 6,
    })
    const text = words.map((list) => list.join(' '))
    const block = text.map((words) => words || 'Kiev')
    fc.assert(
      fc.property(
        fc.record({
          headline: text,
          lead: text,
          blocks: fc.array(block, { minLength: 1, maxLength: 4 }),
        }),
        fc.constantFrom('Kyiv', '', 'Kiev', '$1 Kiev Kiev', 'місто'),
        fc.func(fc.boolean()),
        ({ headline, lead, blocks }, replacement, isChosen) => {
          const body = aBody(...blocks)
          const before = newContent({ headline, lead, body })
          const hits = hitsIn(before).filter((hit, at) => isChosen(hit.piece.place, at))
          const rewritten = rewriteContent(before, { hits, replacement, wish: kiev })
          if (rewritten === null) throw new Error('not rewritten')
          expect(rewritten.replaced).toBe(hits.length)
          expect(readProse(rewritten.content.body)).not.toBeNull()
          expect(takeBack(rewritten.content, { before, after: rewritten.content })).toEqual(before)
        },
      ),
    )
  })
})

describe('a story that was written at since the search', () => {
  const before = newContent({
    headline: 'Kiev trams',
    lead: 'Kiev and Kiev',
    body: aBody('Old Kiev stays.', 'Kiev', 'Kiev', 'Trams run.'),
  })
  const replacedBody = 'Old Kyiv stays.|Kyiv|Kyiv|Trams run.'
  const change = (content: Partial<Content>): Content => ({ ...before, ...content })
  const rewrite = (now: Content, wish = kiev, which: (hit: KnownHit) => boolean = () => true) =>
    rewriteContent(now, { hits: hitsIn(before, wish).filter(which), replacement: 'Kyiv', wish })

  it.each<[string, Content, number, Partial<Content> & { text?: string }]>([
    ['unchanged', before, 6, { headline: 'Kyiv trams', lead: 'Kyiv and Kyiv' }],
    [
      'typed behind a hit',
      change({ headline: 'Kiev trams run' }),
      6,
      { headline: 'Kyiv trams run' },
    ],
    [
      'typed before a hit',
      change({ headline: 'New Kiev trams' }),
      6,
      { headline: 'New Kyiv trams' },
    ],
    ['the word grew', change({ headline: 'Kievan trams' }), 5, { headline: 'Kievan trams' }],
    ['the word went', change({ headline: 'Lviv trams' }), 5, { headline: 'Lviv trams' }],
    ['one of two went', change({ lead: 'Kiev' }), 4, { lead: 'Kiev' }],
    [
      'a paragraph came above',
      change({ body: aBody('New.', 'Old Kiev stays.', 'Kiev', 'Kiev', 'Trams run.') }),
      6,
      { text: 'New.|Old Kyiv stays.|Kyiv|Kyiv|Trams run.' },
    ],
    [
      'one of two equal paragraphs went',
      change({ body: aBody('Old Kiev stays.', 'Kiev', 'Trams run.') }),
      4,
      { text: 'Old Kyiv stays.|Kiev|Trams run.' },
    ],
    [
      'typed in its paragraph',
      change({ body: aBody('Old Kiev stays as it is.', 'Kiev', 'Kiev', 'Trams run.') }),
      6,
      { text: 'Old Kyiv stays as it is.|Kyiv|Kyiv|Trams run.' },
    ],
  ])('%s', (_name, now, count, { text = replacedBody, ...fields }) => {
    const rewritten = rewrite(now)
    expect(rewritten?.replaced).toBe(count)
    expect(rewritten?.content).toMatchObject(fields)
    expect(bodyText(rewritten?.content ?? now)).toBe(text)
  })

  it('never takes the word that was left out for the one that was chosen', () => {
    const first = (hit: KnownHit) => hit.piece.place === 'lead' && hit.match.from === 0
    const rewritten = rewrite(change({ lead: 'Kiev' }), kiev, first)
    expect(rewritten).toEqual({ content: change({ lead: 'Kiev' }), replaced: 0 })
  })

  it('loses a pattern’s hits with any change of their paragraph', () => {
    const wish = { ...kiev, pattern: 'K.ev', isRegex: true }
    expect(rewrite(change({ headline: 'Kiev trams run' }), wish)?.replaced).toBe(5)
  })
})
