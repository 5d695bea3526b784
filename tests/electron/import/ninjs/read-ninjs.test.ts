import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { readNinjs } from '../../../../electron/import/ninjs/read-ninjs.ts'
import { Refusal } from '../../../../electron/import/refusal.ts'
import { toText } from '../../../../shared/prose/to-text.ts'

const least = {
  uri: 'tag:test,2026:1',
  headlines: [{ value: 'A headline' }],
  versionCreated: '2026-11-21T14:00:00+02:00',
}

const read = (more: Record<string, unknown>) => readNinjs({ ...least, ...more })
const textOf = (bodies: unknown) => toText(read({ bodies }).content.body)

describe('a ninjs item', () => {
  it('needs no more than an identity, a headline and a time', () => {
    expect(readNinjs(least)).toMatchObject({
      guid: 'tag:test,2026:1',
      version: 1,
      state: 'published',
      createdAt: '2026-11-21T12:00:00Z',
      releasedAt: '2026-11-21T12:00:00Z',
      content: { headline: 'A headline', urgency: 5, language: '', embargoedUntil: null },
      sectionName: null,
      tags: [],
      picture: null,
    })
  })

  it.each([
    ['usable', 'published'],
    ['withheld', 'held'],
    ['canceled', 'killed'],
  ])('that is %s arrives as %s', (pubStatus, state) => {
    expect(read({ pubStatus }).state).toBe(state)
  })

  it.each([
    ['3', 3],
    [7, 7],
    ['2.9', 2],
    ['first', 1],
    [-4, 1],
    [null, 1],
  ])('with version %j is version %i', (version, number) => {
    expect(read({ version }).version).toBe(number)
  })

  it.each([
    ['a picture', { type: 'picture' }, /type “picture”/],
    ['a ranked list', { type: 'composite' }, /type “composite”/],
    ['an empty uri', { uri: '  ' }, /uri is empty/],
    ['an endless uri', { uri: 'x'.repeat(1001) }, /longer than 1,000/],
    ['a uri that is no text', { uri: 7 }, /no uri/],
    ['a headline of spaces', { headlines: [{ value: ' \n ' }] }, /no headline/],
    ['an embargo without a zone', { embargoedUntil: '2036-01-01T00:00:00' }, /embargoedUntil/],
    ['a time that is no day', { versionCreated: '2026-13-45T00:00:00Z' }, /versionCreated/],
    ['a time that is no text', { versionCreated: 1669378740 }, /“1669378740”/],
    ['a status that is no text', { pubStatus: ['usable'] }, /pubStatus/],
    ['a time past the calendar', { versionCreated: '9999-12-31T23:59:59-05:00' }, /versionCreated/],
  ])('that is %s is refused', (_name, more, reason) => {
    expect(() => read(more)).toThrow(reason)
    expect(() => read(more)).toThrow(Refusal)
  })

  it('may leave open what it says nothing of', () => {
    expect(
      read({ pubStatus: null, embargoedUntil: null, firstCreated: null, urgency: null }),
    ).toMatchObject({ state: 'published', content: { embargoedUntil: null, urgency: 5 } })
  })

  it('gives its HTML body, then its plain one, then what there is', () => {
    const html = { contentType: 'text/html; charset=utf-8', value: '<p>html <b>body</b></p>' }
    const plain = { contentType: 'text/plain', value: 'plain <b> body' }
    const other = { contentType: 'application/nitf+xml', value: 'other' }
    expect(textOf([other, plain, html])).toBe('html body')
    expect(textOf([other, plain])).toBe('plain <b> body')
    expect(textOf([other])).toBe('other')
    expect(textOf([])).toBe('')
    expect(textOf([{ value: '<p>a</p><p>b</p>' }])).toBe('a\nb')
    expect(textOf([{ value: '1 < 2 and 3 > 2' }])).toBe('1 < 2 and 3 > 2')
    expect(
      textOf([
        { role: 'caption', ...html },
        { ...html, role: 'main', value: '<p>m' },
      ]),
    ).toBe('m')
  })

  it('says what was left out of its body', () => {
    const value = '<p>a<svg></svg></p><script>b</script>'
    expect(read({ bodies: [{ contentType: 'text/html', value }] }).dropped).toEqual([
      'script',
      'svg',
    ])
  })

  it('has its feature picture as its picture, with its words', () => {
    const picture = (name: string) => ({
      type: 'picture',
      name,
      by: 'A. Photographer',
      descriptions: [
        { role: 'caption', contentType: 'text/html', value: '<p>A <b>ferry</b>.</p>' },
        { role: 'altText', value: 'Ferry' },
      ],
      renditions: [
        { href: 'small.jpg', width: 100 },
        { href: `${name}.jpg`, width: 1600 },
      ],
    })
    const associations = [
      { type: 'text', name: 'related' },
      picture('other'),
      picture('featureimage'),
    ]
    expect(read({ associations }).picture).toEqual({
      href: 'featureimage.jpg',
      alt: 'Ferry',
      caption: 'A ferry.',
      credit: 'A. Photographer',
    })
  })

  it('is not spoiled by extras, nor by members that are not what they should be', () => {
    const item = JSON.parse(
      '{"__proto__":{"uri":"x"},"constructor":1,"priority":9,"headlines":[7,{"value":null},{"value":"Real"}],"subjects":"none","urgency":"high","by":null}',
    ) as Record<string, unknown>
    expect(readNinjs({ ...least, ...item }).content).toMatchObject({ headline: 'Real', urgency: 5 })
  })

  it('is read or refused, and never anything else, whatever a wire says', () => {
    const anything = fc.jsonValue({ maxDepth: 3 })
    const fields =
      'type version pubStatus language headlines descriptions bodies slugline by located infoSources subjects urgency edNote embargoedUntil firstCreated versionCreated associations'
    const item = fc
      .dictionary(fc.constantFrom(...fields.split(' ')), anything)
      .map((more) => ({ ...least, ...more }))
    fc.assert(
      fc.property(anything, item, (value, more) => {
        expect([value, more].map(faultOf)).toEqual([null, null])
      }),
      { numRuns: 1000 },
    )
  })
})

/** What reading throws when it is no refusal. */
function faultOf(value: unknown): unknown {
  try {
    readNinjs(value)
    return null
  } catch (error) {
    return error instanceof Refusal ? null : error
  }
}
