import { beforeAll, describe, expect, it } from 'vitest'

import { newsmlChecker } from '../../../../electron/export/newsml/newsml-checker.ts'
import { catalogAddress } from '../../../../shared/export/newsml/catalog.ts'
import { messageEnd, messageStart } from '../../../../shared/export/newsml/message-to-xml.ts'
import { storyToNewsml } from '../../../../shared/export/newsml/story-item.ts'
import { publicVersion } from '../../../../shared/article/public-content.ts'
import { aVersion, noon } from '../../../support/an-article.ts'

const { content, ...version } = publicVersion(aVersion('one'))
const { guid } = version
const desk = { name: 'Wire', root: null, language: 'en' }
const meant = { headline: content.headline, pubStatus: 'usable' } as const

let text: string
beforeAll(() => {
  const links = { url: null, section: null, tags: [], related: [], words: 8, embargoedUntil: noon }
  const story = {
    ...version,
    ...links,
    content,
    headline: content.headline,
    pubStatus: 'usable',
    hasWithdrawnPicture: false,
  } as const
  const { markup } = storyToNewsml(story, { desk, mediaAddress: (media) => media })
  text = messageStart(desk, noon) + markup.toString() + messageEnd
})

function found(written: string, pieces = 1): string | null {
  const checker = newsmlChecker()
  checker.expect(guid, meant)
  const size = Math.ceil(written.length / pieces)
  let fault: string | null = null
  for (let at = 0; at < written.length; at += size) {
    fault = checker.add(written.slice(at, at + size))
  }
  return fault ?? checker.end()
}

const swapped = (from: string | RegExp, to: string): string => {
  const other = text.replace(from, to)
  expect(other).not.toBe(text)
  return other
}

describe('the check of a message', () => {
  it('finds nothing in what we write, in whatever pieces it comes', () => {
    expect(found(text)).toBeNull()
    expect(found(text, 97)).toBeNull()
  })

  // What the schema lets pass.
  it.each([
    ['no catalog', `<catalogRef href="${catalogAddress}"/>`, '', 'catalogRef of'],
    ['another catalog', catalogAddress, 'http://x.example/', 'catalogRef of'],
    ['an alias of no catalog', 'drol:summary', 'hld:subHeadline', 'code hld:subHeadline'],
    ['no status', '<pubStatus qcode="stat:usable"/>', '', 'no pubStatus'],
    ['a status of its own', 'stat:usable', 'stat:cancelled', 'pubStatus of'],
    ['another status', 'stat:usable', 'stat:withheld', 'a body in'],
    [
      'a time without a zone',
      /T12:00:00Z<\/versionCreated>/,
      'T12:00:00</versionCreated>',
      'time of versionCreated',
    ],
    [
      'parts of a second',
      /T12:00:00Z<\/embargoed>/,
      'T12:00:00.000Z</embargoed>',
      'time of embargoed',
    ],
    ['no time sent', /<sent>.*<\/sent>/, '<sent></sent>', 'time of sent'],
    ['no power', 'conformance="power" ', '', 'conformance of'],
    ['an older version of the standard', '"2.35"', '"2.9"', 'standardversion of'],
    ['no language', ' xml:lang="en"', '', 'xml:lang of'],
    [
      'the wrong order',
      /(<firstCreated>.*<\/firstCreated>\n)(<embargoed>.*<\/embargoed>\n)/,
      '$2$1',
      'order in itemMeta',
    ],
    ['one body alone', /<inlineData.*<\/inlineData>/s, '', 'bodies of'],
    [
      'another headline',
      /<headline>.*<\/headline>/,
      '<headline>Other</headline>',
      'other headlines',
    ],
    ['a script in XHTML', '<p>', '<script>x</script><p>', 'element script'],
    ['a handler in HTML', '<![CDATA[<p>', '<![CDATA[<p onclick="x">', 'attribute p.onclick'],
    ['an open element', '</contentMeta>', '', 'unexpected close tag'],
    ['no end', '</newsMessage>', '', 'unclosed tag'],
    ['no story', /<newsItem[^]*<\/newsItem>/, '', '1 items are missing'],
  ])('names %s', (_what, from, to, fault) => {
    expect(found(swapped(from, to))).toContain(fault)
  })

  it('names an item that comes twice', () => {
    const item = /<newsItem[^]*<\/newsItem>/.exec(text)?.[0] ?? ''
    expect(found(text.replace(item, item + item))).toBe(`${guid} twice`)
  })
})
