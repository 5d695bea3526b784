import { describe, expect, it } from 'vitest'

import { checkNinjs1, checkNinjs3 } from '../../../../electron/export/ninjs/check-ninjs.ts'

const schema = 'http://www.iptc.org/std/ninjs/ninjs-schema_'
const three = {
  standard: { name: 'ninjs', version: '3.1', schema: `${schema}3.1.json` },
  uri: 'tag:desk.example,2026:1',
  type: 'text',
  representationType: 'full',
  version: '1',
  firstCreated: '2026-11-23T09:30:00Z',
  versionCreated: '2026-11-23T09:30:00Z',
  pubStatus: 'usable',
  urgency: 5,
  language: 'en',
}
const one = {
  $standard: { name: 'ninjs', version: '1.6', schema: `${schema}1.6.json` },
  uri: 'https://desk.example/item/1',
  type: 'text',
  representationtype: 'complete',
  version: '1',
  firstcreated: '2026-11-23T09:30:00Z',
  versioncreated: '2026-11-23T09:30:00Z',
  pubstatus: 'usable',
  urgency: 5,
  language: 'en',
  altids: { guid: '1' },
}
const body = (value: string) => ({
  bodies: [{ role: 'main', contentType: 'text/html', wordCount: 1, value }],
})

const checked3 = (more: object) => checkNinjs3(JSON.stringify({ ...three, ...more }))
const checked1 = (more: object) => checkNinjs1(JSON.stringify({ ...one, ...more }))

describe('a finished ninjs file', () => {
  it('is well when it is as the standard and its receivers want it', () => {
    expect(checked3(body('<p>Text.</p>'))).toBeNull()
    expect(checked1({ body_html: '<p>Text.</p>' })).toBeNull()
  })

  it.each([
    ['a member that the standard has not', { slug: 'x' }, /slug/],
    ['a status misspelt', { pubStatus: 'cancelled' }, /pubStatus/],
    ['parts of a second', { versionCreated: '2026-11-23T09:30:00.000Z' }, /versionCreated/],
    ['a uri that is none', { uri: 'tag:a b' }, /uri/],
    ['what acts in a body', body('<p onclick="x()">a</p>'), /attribute p\.onclick/],
    ['a script in a body', body('<script>x</script>'), /element script/],
  ])('of 3.1 with %s is not let out', (_name, more, what) => {
    expect(checked3(more)).toMatch(what)
  })

  it.each([
    ['a uri that Superdesk breaks', { uri: 'urn:desk:1' }, /uri/],
    ['another zone', { embargoed: '2026-11-23T09:30:00+03:00' }, /embargoed/],
    ['associations in an array', { associations: [] }, /associations/],
    [
      'a picture without its own address',
      { associations: { featuremedia: { type: 'picture' } } },
      /uri/,
    ],
    ['what acts in a body', { body_html: '<img src="x" onerror="y()">' }, /img\.onerror/],
  ])('of 1.6 with %s is not let out', (_name, more, what) => {
    expect(checked1(more)).toMatch(what)
  })
})
