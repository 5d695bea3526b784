import { describe, expect, it } from 'vitest'

import { readNinjs } from '../../../../electron/import/ninjs/read-ninjs.ts'
import { toText } from '../../../../shared/prose/to-text.ts'

const one = {
  uri: 'https://wire.example/1',
  type: 'text',
  version: '2',
  firstcreated: '2026-11-20T08:00:00+0000',
  versioncreated: '2026-11-21T12:00:00Z',
  embargoed: '2036-01-01T00:00:00Z',
  expires: '2037-01-01T00:00:00Z',
  pubstatus: 'withheld',
  urgency: 3,
  language: 'uk',
  headline: 'A headline',
  headline_sub: 'Another',
  slugline: 'Slug-line',
  byline: 'O. Reporter',
  located: 'Odesa',
  description_text: 'The lead.',
  body_html: '<p>The <b>body</b>.</p>',
  ednote: 'Note',
  usageterms: 'Terms',
  infosource: [{ name: 'Wire' }],
  genre: [{ name: 'Analysis', code: 'a' }],
  subject: [
    { name: 'City', rel: 'section' },
    { name: 'storm', scheme: 'https://x.example/', code: '1' },
  ],
  altids: { slug: 'a-headline', itemid: '7' },
}

const two = {
  uri: one.uri,
  type: 'text',
  version: '2',
  firstcreated: one.firstcreated,
  versioncreated: one.versioncreated,
  embargoed: one.embargoed,
  expires: one.expires,
  pubstatus: 'withheld',
  urgency: 3,
  language: 'uk',
  headlines: [
    { role: 'sub', value: 'Another' },
    { role: 'main', contenttype: 'text/html', value: 'A <b>headline</b>' },
  ],
  slugline: one.slugline,
  by: one.byline,
  located: 'Odesa',
  descriptions: [{ role: 'summary', value: 'The lead.' }],
  bodies: [{ role: 'main', contenttype: 'text/html', value: one.body_html }],
  ednote: 'Note',
  usageterms: 'Terms',
  infosources: [{ name: 'Wire' }],
  genres: [{ name: 'Analysis' }],
  subjects: one.subject,
  altids: [{ role: 'slug', value: 'a-headline' }],
}

const three = {
  uri: one.uri,
  type: 'text',
  version: '2',
  firstCreated: one.firstcreated,
  versionCreated: one.versioncreated,
  embargoedUntil: one.embargoed,
  expires: one.expires,
  pubStatus: 'withheld',
  urgency: 3,
  language: 'uk',
  headlines: [{ role: 'main', value: 'A headline' }],
  slugline: one.slugline,
  by: one.byline,
  located: 'Odesa',
  descriptions: [{ role: 'summary', value: 'The lead.' }],
  bodies: [{ role: 'main', contentType: 'text/html', value: one.body_html }],
  edNote: 'Note',
  usageTerms: 'Terms',
  infoSources: [{ name: 'Wire' }],
  genres: [{ name: 'Analysis' }],
  subjects: one.subject,
  altIds: [{ role: 'slug', value: 'a-headline' }],
}

const least = { uri: 'tag:1', headline: 'H', versioncreated: '2026-11-21T12:00:00Z' }

describe('an item of any version of ninjs', () => {
  it.each([
    ['1.x', one],
    ['2.x', two],
    ['3.x', three],
  ])('says the same in %s', (_version, item) => {
    expect(readNinjs(item)).toMatchObject({
      guid: one.uri,
      version: 2,
      state: 'held',
      createdAt: '2026-11-20T08:00:00Z',
      releasedAt: '2026-11-21T12:00:00Z',
      content: {
        headline: 'A headline',
        slugline: 'Slug-line',
        byline: 'O. Reporter',
        located: 'Odesa',
        source: 'Wire',
        usageTerms: 'Terms',
        genre: 'Analysis',
        lead: 'The lead.',
        urgency: 3,
        edNote: 'Note',
        embargoedUntil: '2036-01-01T00:00:00Z',
        expires: '2037-01-01T00:00:00Z',
        language: 'uk',
      },
      sectionName: 'City',
      tags: [{ name: 'storm' }],
      urlSlug: 'a-headline',
    })
    expect(toText(readNinjs(item).content.body)).toBe('The body.')
  })

  it('is never shown because two spellings of its embargo or status disagree', () => {
    const embargoes = { embargoed: '2020-01-01T00:00:00Z', embargoedUntil: '2036-01-01T00:00:00Z' }
    expect(() => readNinjs({ ...least, ...embargoes })).toThrow(/embargoedUntil/)
    expect(() => readNinjs({ ...least, pubstatus: 'usable', pubStatus: 'withheld' })).toThrow(
      /pubStatus/,
    )
    expect(readNinjs({ ...least, pubstatus: 'canceled', pubStatus: null }).state).toBe('killed')
  })

  it('comes from Superdesk with what Superdesk adds', () => {
    const item = {
      guid: 'urn:newsml:superdesk:1',
      type: 'text',
      version: '4',
      headline: 'Ferries sail',
      versioncreated: '2026-11-21T12:00:00+0000',
      pubstatus: 'usable',
      priority: 6,
      urgency: 3,
      service: [{ code: 'i', name: 'International' }],
      subject: [{ code: '01000000', name: 'arts' }],
      keywords: ['ferry', 'port'],
      source: 'AAP',
      authors: [{ code: 'a', name: 'A. Writer', role: 'writer' }],
      extra: { any: ['thing'] },
      description_html: '<p>The <i>lead</i></p>',
      body_html: '<p>a</p>\n<figure><img src="https://sd.example/a.jpg" alt="x"></figure>',
      associations: {
        featuremedia: {
          type: 'picture',
          byline: 'P. Shooter',
          description_text: 'Caption',
          body_text: 'Alt words',
          renditions: {
            thumbnail: { href: 'https://sd.example/t.jpg', width: 100 },
            original: { href: 'https://sd.example/o.jpg', width: 900, mimetype: 'image/jpeg' },
          },
        },
        editor_0: {
          type: 'picture',
          byline: 'Q.',
          renditions: { original: { href: 'https://sd.example/a.jpg' } },
        },
        nothing: null,
      },
    }
    expect(readNinjs(item)).toMatchObject({
      guid: 'urn:newsml:superdesk:1',
      content: { headline: 'Ferries sail', lead: 'The lead', source: 'AAP', byline: 'A. Writer' },
      sectionName: 'International',
      tags: [{ name: 'arts' }, { name: 'ferry' }, { name: 'port' }],
      picture: {
        href: 'https://sd.example/o.jpg',
        alt: 'Alt words',
        caption: 'Caption',
        credit: 'P. Shooter',
      },
      bodyPictures: [{ href: 'https://sd.example/a.jpg', alt: 'x', credit: 'Q.' }],
      dropped: [],
    })
  })

  it('keeps a guid only when its web address holds it', () => {
    const read = (uri: string, guid: string) => readNinjs({ ...least, uri, altids: { guid } }).guid
    expect(read('https://desk.example/item/tag%3A1', 'tag:1')).toBe('tag:1')
    expect(read('https://evil.example/item/other', 'tag:1')).toBe('https://evil.example/item/other')
    expect(read('https://evil.example/item/%ED%A0%80', '\uD800')).toMatch(/^https:/)
  })

  it('names what it associates and a desk has no place for', () => {
    const associations = {
      map: { type: 'graphic', uri: 'https://x.example/map' },
      film: { type: 'video' },
      more: { type: 'text', uri: 'https://wire.example/2', headline: 'More' },
    }
    const { dropped, related } = readNinjs({ ...least, associations })
    expect(dropped).toEqual(['graphic “map”', 'video “film”'])
    expect(related).toEqual(['https://wire.example/2'])
  })

  it('of any depth is read without end', () => {
    let deep: object = least
    for (let level = 0; level < 20_000; level += 1) deep = { ...least, associations: { a: deep } }
    expect(readNinjs(deep).content.headline).toBe('H')
  })
})
