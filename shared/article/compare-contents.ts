import { isSameJson } from '../is-same-json.ts'
import { type BlockChange, compareBodies } from './compare-bodies.ts'
import type { Content, Field } from './content.ts'

type FieldChangeOf<F extends Field> = {
  readonly [Name in F]: {
    readonly name: Name
    readonly before: Content[Name]
    readonly after: Content[Name]
  }
}[F]

/** A field that two contents say differently. */
export type FieldChange = FieldChangeOf<Field>

export type ContentChanges = {
  readonly fields: readonly FieldChange[]
  /** Every block of both bodies, the unchanged ones too, in reading order. */
  readonly body: readonly BlockChange[]
}

/** In the order of the published page; what is not printed comes last. */
const order = Object.keys({
  section: true,
  dateline: true,
  headline: true,
  slugline: true,
  image: true,
  lead: true,
  byline: true,
  located: true,
  source: true,
  genre: true,
  tags: true,
  related: true,
  relatedHidden: true,
  notices: true,
  urgency: true,
  language: true,
  embargoedUntil: true,
  expires: true,
  usageTerms: true,
  evolvedFrom: true,
  edNote: true,
  urlSlug: true,
} satisfies Record<Field, true>) as readonly Field[]

/** What differs between two contents of one article. */
export function compareContents(before: Content, after: Content): ContentChanges {
  const changed = order.filter((name) => !isSameJson(before[name], after[name]))
  return {
    // The compiler cannot see that both values belong to the name.
    fields: changed.map(
      (name) => ({ name, before: before[name], after: after[name] }) as FieldChange,
    ),
    body: compareBodies(before.body, after.body),
  }
}

/** How many blocks of a body are not as they were. */
export function changedBlocks(body: readonly BlockChange[]): number {
  return body.filter(({ kind }) => kind !== 'same').length
}
