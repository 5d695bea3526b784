import { describe, expect, it } from 'vitest'

import { checkNitf } from '../../../../electron/export/nitf/check-nitf.ts'
import { publicVersion } from '../../../../shared/article/public-content.ts'
import { nitfNamespace, storyToNitf } from '../../../../shared/export/nitf/story-to-nitf.ts'
import { aBody, aVersion, noon } from '../../../support/an-article.ts'

const link = { type: 'link', attrs: { href: 'https://a.example/' } }
const body = aBody([{ type: 'text', text: 'Read on', marks: [link] }])
const headline = 'One & <two>\u0001'
const { content, ...version } = publicVersion(aVersion('one', { content: { body, headline } }))
const links = {
  url: null,
  section: null,
  tags: [],
  related: [],
  words: 8,
  embargoedUntil: noon,
  hasWithdrawnPicture: false,
}
const story = { ...version, ...links, content, headline, pubStatus: 'usable' } as const

const written = (hasNamespace: boolean): string =>
  storyToNitf(story, { provider: 'Wire', hasNamespace, mediaAddress: (media) => media }).text
const text = written(true)

describe('the check of an NITF document', () => {
  it.each([true, false])('finds nothing in what we write, in a namespace: %s', (hasNamespace) => {
    expect(checkNitf(written(hasNamespace), { story, hasNamespace })).toBeNull()
    expect(checkNitf(written(!hasNamespace), { story, hasNamespace })).toBe('namespace of nitf')
  })

  it.each([
    [
      'the date that the schema fixes',
      ' xmlns=',
      ' change.date="1" xmlns=',
      'attribute nitf.change.date',
    ],
    ['a time without a zone', /(<date.issue norm="[^+]*)\+0000/, '$1', 'time of date.issue'],
    ['another name', 'id-string="', 'id-string="x', 'another doc-id'],
    ['another status', '"usable"', '"withheld"', 'another status'],
    ['another headline', '<hl1>', '<hl1>Not ', 'another headline'],
    ['a block', '<body.content>', '<body.content><block></block>', 'a block outside a quote'],
    ['a script', '<p>', '<script>x</script><p>', 'element script'],
    ['a script as an address', 'https://a.example/', 'javascript:x', 'address of a link'],
    ['an open element', '</nitf>', '', 'unclosed tag'],
    ['a foreign namespace', nitfNamespace, 'http://x.example/', 'namespace of nitf'],
  ])('names %s', (_what, from, to, fault) => {
    const other = text.replace(from, to)
    expect(other).not.toBe(text)
    expect(checkNitf(other, { story, hasNamespace: true })).toContain(fault)
  })
})
