import { expect, it } from 'vitest'

import { storyToText } from '../../../../shared/export/text/story-to-text.ts'
import type { Prose, ProseNode } from '../../../../shared/prose/prose.ts'
import { aTag, aVersion, at } from '../../../support/an-article.ts'
import { aWireStory } from '../../../support/a-wire-story.ts'

const said = (words: string): ProseNode => ({
  type: 'paragraph',
  content: [{ type: 'text', text: words }],
})
const cell = (words: string): ProseNode => ({
  type: 'tableCell',
  attrs: { colspan: 1, rowspan: 1 },
  content: [said(words)],
})

const body: Prose = {
  type: 'doc',
  content: [
    said('  First\u00a0words  here '),
    { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'A part' }] },
    {
      type: 'orderedList',
      attrs: { start: 9, type: null },
      content: [
        {
          type: 'listItem',
          content: [
            said('nine'),
            { type: 'bulletList', content: [{ type: 'listItem', content: [said('under')] }] },
          ],
        },
        { type: 'listItem', content: [said('ten')] },
      ],
    },
    {
      type: 'blockquote',
      content: [
        said('We sail.'),
        { type: 'attribution', content: [{ type: 'text', text: 'The master' }] },
      ],
    },
    { type: 'table', content: [{ type: 'tableRow', content: [cell('a'), cell('b')] }] },
    { type: 'horizontalRule' },
    { type: 'embed', attrs: { href: 'https://x.com/desk/1', title: 'A post' } },
    {
      type: 'paragraph',
      content: [
        { type: 'text', text: 'bold', marks: [{ type: 'bold' }] },
        { type: 'hardBreak' },
        { type: 'text', text: 'below' },
      ],
    },
  ],
}

it('a story as plain text is read from top to bottom', () => {
  const version = aVersion('one', {
    releasedAt: at('2026-11-21T12:00:00Z'),
    content: {
      byline: 'A. B.',
      body,
      notices: [
        {
          at: at('2026-11-21T12:30:00Z'),
          kind: 'correction',
          text: 'It was nine.',
          place: 'bottom',
        },
      ],
    },
  })
  const { text, lost } = storyToText(
    aWireStory(version, { tags: [aTag('port')] }),
    (moment) => moment,
  )
  expect(text).toBe(
    [
      '2026-11-21T12:00:00Z',
      'The one story',
      'A. B.',
      'What the one story is about.',
      'First\u00a0words here',
      'A part',
      '9. nine\n   - under\n10. ten',
      '> We sail.\n>\n> — The master',
      'a\tb',
      '* * *',
      'A post\nhttps://x.com/desk/1',
      'bold\nbelow',
      '2026-11-21T12:30:00Z It was nine.',
      '#port\n',
    ].join('\n\n'),
  )
  expect(lost).toEqual(['mark bold'])
})
