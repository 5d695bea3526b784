import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { namedTags } from '../../../../electron/import/incoming-tag.ts'
import { readMarkdown } from '../../../../electron/import/markdown/read-markdown.ts'
import { Refusal } from '../../../../electron/import/refusal.ts'
import { storyToMarkdown } from '../../../../shared/export/markdown/story-to-markdown.ts'
import { plainBody } from '../../../support/a-body.ts'
import { aWireStory } from '../../../support/a-wire-story.ts'
import { aTag, aVersion, at, guidOf, noon } from '../../../support/an-article.ts'
import { toldByMarkdown } from '../../../support/told-by-markdown.ts'

const runs = Number(process.env['WIREDESK_RUNS'] ?? 200)
const place = { path: 'posts/2026-11-21-ferry.md', timezone: 'Europe/Kyiv' }
const read = (text: string) => readMarkdown(text, place)

/** What reading throws, if it does. */
function faultOf(text: string): unknown {
  try {
    read(text)
    return null
  } catch (error) {
    return error
  }
}

const line = fc
  .array(fc.constantFrom('Порт', 'A&B', '"так"', '{{ x }}', '#1', ': -', '<b>', '👩🏽‍🚒'), {
    minLength: 1,
    maxLength: 4,
  })
  .map((words) => words.join(' '))
const instant = fc
  .integer({ min: 0, max: 2_000_000_000 })
  .map((seconds) => at(new Date(seconds * 1000).toISOString()))

describe('a Markdown file', () => {
  it('that our export wrote comes back as the story that it was', () => {
    const story = fc.record({
      headline: line,
      lead: fc.oneof(fc.constant(''), line),
      slugline: line,
      byline: fc.oneof(fc.constant(''), line),
      tags: fc.uniqueArray(line, { maxLength: 3 }),
      section: fc.option(line),
      times: fc.tuple(instant, instant, fc.option(instant)),
      urgency: fc.integer({ min: 1, max: 9 }),
      body: plainBody,
    })
    fc.assert(
      fc.property(story, ({ tags, section, times, ...content }) => {
        const [first, second, embargoedUntil] = times
        const [firstReleasedAt = first, releasedAt = second] = [first, second].sort()
        const version = aVersion('one', {
          version: 4,
          firstReleasedAt,
          releasedAt,
          content: { ...content, embargoedUntil },
        })
        const wire = aWireStory(version, {
          tags: tags.map(aTag),
          section: section === null ? null : { id: 's' as never, name: section },
          related: [{ guid: guidOf('other'), headline: 'x', url: null }],
        })
        const { text } = storyToMarkdown(wire, {
          slug: 'own-words',
          rank: 2,
          now: noon,
          mediaAddress: (media) => `/media/${media}`,
          exact: (moment) => moment,
        })
        const back = read(text)
        expect(back).toMatchObject({
          guid: wire.guid,
          version: 4,
          state: 'published',
          createdAt: firstReleasedAt,
          releasedAt,
          sectionName: section,
          tags: namedTags(tags),
          related: [guidOf('other')],
          urlSlug: 'own-words',
          notes: [],
        })
        expect(back.content).toMatchObject({
          headline: content.headline,
          lead: content.lead,
          slugline: content.slugline,
          byline: content.byline,
          urgency: content.urgency,
          embargoedUntil,
        })
        expect(toldByMarkdown(back.content.body)).toEqual(toldByMarkdown(wire.content.body))
      }),
      { numRuns: runs },
    )
  }, 60_000)

  it('of Hugo, Eleventy or Jekyll is read by its usual names', () => {
    const back = read(
      '---\ntitle: Ferry returns\ndate: 2026-11-21 14:00:00 +0200\nlayout: post\ncategories: [port, sea]\ntags: quay, storm\nauthor:\n  name: O. Reporter\nimage: /img/ferry.jpg\ndescription: >\n  It is\n  back.\n---\n\nText with **weight**.\n\n![A ferry](ferry.jpg "At dawn")\n',
    )
    expect(back).toMatchObject({
      createdAt: '2026-11-21T12:00:00Z',
      releasedAt: '2026-11-21T12:00:00Z',
      sectionName: 'port',
      tags: namedTags(['quay', 'storm']),
      picture: { href: '/img/ferry.jpg' },
      bodyPictures: [{ href: 'ferry.jpg', alt: 'A ferry', caption: 'At dawn', credit: '' }],
      content: { headline: 'Ferry returns', byline: 'O. Reporter', lead: 'It is back.' },
      notes: [],
    })
    expect(back.guid).toBe('urn:wiredesk:markdown:posts/2026-11-21-ferry.md')
  })

  it('without fields takes its headline from the first heading and its day from its name', () => {
    const back = read('# Ferry returns\n\nText.\n')
    expect(back.content.headline).toBe('Ferry returns')
    expect(toldByMarkdown(back.content.body)).toEqual([['paragraph', ['T', 'e', 'x', 't', '.']]])
    // Midnight by the desk's clock, which is said.
    expect(back.releasedAt).toBe('2026-11-20T22:00:00Z')
    expect(back.notes).toEqual([
      'Its times name no zone; they were read by the desk’s clock (Europe/Kyiv).',
    ])
  })

  it.each([
    ['no headline', '---\ndate: 2026-11-21\n---\nText.', 'It has no headline.'],
    [
      'a time that is none',
      '---\ntitle: x\ndate: soon\n---\n',
      'Its date is “soon”, which is not a time.',
    ],
    ['TOML', '+++\ntitle = "x"\n+++\n', /TOML/],
    ['broken YAML', '---\ntitle: "x\n---\nText.', /cannot be read/],
    ['a list for fields', '---\n- x\n---\nText.', /they have no names/],
    [
      'aliases that multiply',
      `---\na: &a [x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c,*c,*c]\n---\n`,
      /cannot be read/,
    ],
  ])('with %s is refused with a reason', (_what, text, reason) => {
    const refused = () => read(text)
    expect(refused).toThrow(Refusal)
    expect(refused).toThrow(reason)
  })

  it('is read or refused whatever it holds', () => {
    const anything = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc
        .array(
          fc.constantFrom(
            '---\n',
            'title: x\n',
            'date: 2026-11-21\n',
            '> ',
            '- ',
            '`',
            '<div>',
            '![',
            '](',
            '|',
            '\n',
            '***',
            '&#0;',
            '[a]: <',
            'id: ',
          ),
        )
        .map((parts) => parts.join('')),
    )
    fc.assert(
      fc.property(anything, (text) => {
        expect(faultOf(text) ?? new Refusal('')).toBeInstanceOf(Refusal)
      }),
      { numRuns: runs * 5 },
    )
  })
})
