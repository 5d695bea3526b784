import * as fc from 'fast-check'

import type { CallName, Input } from '../../shared/ipc/desk-api.ts'

const guid = 'urn:wire:story'
const listed = { list: 'hot', article: guid, seen: 0 } as const
/** A true input for the calls that take one; the others take an empty object. */
const valid: { readonly [N in CallName]?: Input<N> } = {
  'desk.create': { name: 'Desk', timezone: 'Europe/Kyiv', language: 'en' },
  'article.find': { query: 'ferry', from: 0, count: 10 },
  'article.tally': { query: 'ferry' },
  'article.span': { query: 'ferry', order: { by: 'time', isReversed: false }, from: 0, count: 10 },
  'article.changeMany': { guids: [guid], change: { kind: 'act', act: 'spike', note: '' } },
  'bin.add': { guids: [guid] },
  'bin.restore': { guids: [guid] },
  'search.keep': { searches: [{ id: 'one', name: 'Ferries', query: 'ferry' }] },
  'article.takeBackMany': { act: 1 },
  'article.heads': { guids: [guid] },
  'article.open': { guid },
  'article.standing': { guid, sequence: 0 },
  'article.write': { guid, after: 0, changes: [] },
  'article.close': { guid },
  'article.release': {
    guid,
    wish: { act: 'publish', note: '', embargoReason: '', notice: null },
  },
  'article.versions': { guid },
  'article.version': { guid, name: { kind: 'released', number: 1 } },
  'article.keep': { guid, label: '' },
  'article.moveOn': { guid, act: 'approve' },
  'article.schedule': { guid, at: '2026-11-25T18:00:00Z' },
  'article.unschedule': { guid },
  'article.deskFacts': { guid, urlSlug: 'ferry', related: [] },
  'article.corrective': { guid },
  'person.rename': { name: 'Olena' },
  'article.spike': { guid },
  'article.unspike': { guid },
  'article.moreAbout': { guid },
  'tag.create': { name: 'ferry' },
  'list.place': { ...listed, gap: 0, from: null, isCopy: false },
  'list.remove': listed,
  'list.letFlow': listed,
  'list.holdBack': { ...listed, until: null },
  'list.boost': { ...listed, minutes: 30 },
  'list.override': {
    ...listed,
    headline: 'Ferry',
    headlineOf: 'A ferry',
    kicker: null,
    image: null,
    sublinks: [guid],
  },
  'list.close': { list: 'hot' },
  'list.plan': { lists: ['hot'] },
  'list.discard': { seen: { hot: 0 } },
  'list.schedule': { seen: { hot: 0 }, at: '2026-11-25T18:00:00Z' },
  'list.restore': { turn: 1, at: '2026-11-25T18:00:00Z', lists: ['hot'] },
  'list.launch': { seen: { hot: 0, latest: 0 } },
  'preview.address': { page: 'article', guid },
  'export.run': { format: 'none', out: '', query: '', isOnlyNew: false },
  'import.look': { paths: ['/no/such/wire.json'] },
  'export.forget': { id: 'none' },
  'export.pause': { isPaused: true },
  'export.showFolder': { out: '/' },
  'window.openLink': { address: 'https://example.com/' },
}

/** True inputs with one field gone strange, and now and then anything at all. */
export function nearlyTrueInput(
  name: CallName,
  strange: fc.Arbitrary<unknown>,
): fc.Arbitrary<unknown> {
  const input: Readonly<Record<string, unknown>> = { ...valid[name] }
  const fields = Object.keys(input)
  const mutated = fc
    .tuple(fc.constantFrom(...fields, 'more'), strange)
    .map(([field, value]) => ({ ...input, [field]: value }))
  return fc.oneof(fc.constant(input), mutated, strange)
}
