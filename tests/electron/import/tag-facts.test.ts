import { expect, it } from 'vitest'

import { readNewsItem } from '../../../electron/import/newsml/read-news-item.ts'
import { readNinjs } from '../../../electron/import/ninjs/read-ninjs.ts'
import { readNitf } from '../../../electron/import/nitf/read-nitf.ts'
import { readXml } from '../../../electron/import/xml/read-xml.ts'

const mediaTopics = 'http://cv.iptc.org/newscodes/mediatopic/'

it.each([
  [
    '1.x',
    {
      headline: 'A',
      subject: [
        { name: 'war', scheme: mediaTopics, code: '20000056' },
        { name: 'economy', code: '04000000', scheme: 'http://cv.iptc.org/newscodes/subjectcode/' },
      ],
      person: [
        { name: 'O. Marchenko', rel: 'featured' },
        { name: 'A. Writer', rel: 'author' },
      ],
      organisation: [{ name: 'NATO' }],
      place: [{ name: 'Odesa' }],
      event: [{ name: 'Summit' }],
    },
  ],
  [
    '3.x',
    {
      headlines: [{ value: 'A' }],
      subjects: [{ name: 'war', uri: `${mediaTopics}20000056` }, { name: 'economy' }],
      people: [{ name: 'O. Marchenko' }],
      organisations: [{ name: 'NATO' }],
      places: [{ name: 'Odesa' }],
      events: [{ name: 'Summit' }],
    },
  ],
])(
  'a ninjs %s item says what kind of thing each tag is, and its Media Topic',
  (_version, about) => {
    const item = { uri: 'tag:test,2026:1', versionCreated: '2026-11-21T12:00:00Z', ...about }
    expect(readNinjs(item).tags).toEqual([
      { name: 'war', kind: null, topic: 'medtop:20000056' },
      { name: 'economy', kind: null, topic: null },
      { name: 'O. Marchenko', kind: 'person', topic: null },
      { name: 'NATO', kind: 'organisation', topic: null },
      { name: 'Odesa', kind: 'place', topic: null },
      { name: 'Summit', kind: 'event', topic: null },
    ])
  },
)

it('a NewsML-G2 item says it by its types and codes, its own vocabulary’s and IPTC’s', () => {
  const item = readXml(
    `<newsItem guid="tag:test,2026:1" version="1"><itemMeta><versionCreated>2026-11-21T12:00:00Z</versionCreated></itemMeta><contentMeta><headline>A</headline><language tag="uk"/>
<subject type="cpnat:abstract" qcode="medtop:20000056"/>
<subject type="cpnat:person" qcode="ap:1"><name xml:lang="en">O. Marchenko</name><name xml:lang="uk-UA">О. Марченко</name></subject>
<subject type="cpnat:geoArea" uri="http://agency.example/place/1"><name>Odesa</name></subject>
<subject qcode="own:7"><name>economy</name><sameAs qcode="medtop:04000000"/></subject>
<keyword>economy</keyword><keyword>port</keyword></contentMeta></newsItem>`,
  )
  const { tags } = readNewsItem(item, {
    pictures: { byGuid: new Map(), shown: new Set() },
    sent: null,
  })
  expect(tags).toEqual([
    { name: '', kind: 'subject', topic: 'medtop:20000056' },
    { name: 'О. Марченко', kind: 'person', topic: null },
    { name: 'Odesa', kind: 'place', topic: null },
    { name: 'economy', kind: null, topic: 'medtop:04000000' },
    { name: 'port', kind: null, topic: null },
  ])
})

it('an NITF document says it by what it identifies, and numbers that are Media Topics', () => {
  const subject = (number: string, name: string) =>
    `<tobject.subject tobject.subject.refnum="${number}" tobject.subject.type="${name}"/>`
  const nitf = readXml(
    `<nitf><head><tobject>${subject('20000056', 'war')}${subject('04003002', 'stocks')}${subject('20000001', '')}</tobject><docdata><doc-id id-string="a"/><date.issue norm="20261121T120000Z"/><key-list><keyword key="war"/><keyword key="Odesa"/></key-list><identified-content><location>Odesa</location><org>NATO</org></identified-content></docdata></head><body><body.head><hedline><hl1>A</hl1></hedline></body.head></body></nitf>`,
  )
  expect(readNitf(nitf).tags).toEqual([
    { name: 'war', kind: null, topic: 'medtop:20000056' },
    { name: 'Odesa', kind: 'place', topic: null },
    { name: 'NATO', kind: 'organisation', topic: null },
    { name: 'stocks', kind: null, topic: null },
    { name: '', kind: null, topic: 'medtop:20000001' },
  ])
})
