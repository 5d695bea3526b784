import { z } from 'zod'

// Hand-kept from IPTC's schemas of 2025-05, and narrower: only what Wiredesk may write, and as its
// receivers need it. Shares nothing with what writes the files, so that a slip in one shows in the other.

const words = z.string().min(1)
// Only signs that a URI may hold; brackets and the like are written as %5B.
const uri = z.string().regex(/^[a-z][a-z0-9+.-]*:[!#-;=?-Z_a-z~]+$/i)
const web = z.intersection(uri, z.string().regex(/^https?:\/\/[^/]/))
/** Whole seconds in UTC: Superdesk refuses parts of a second, and every zone but this one. */
const time = z.string().regex(/^\d{4}-(?:0\d|1[0-2])-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\dZ$/)
const count = z.int().positive()
const pubStatus = z.enum(['usable', 'withheld', 'canceled'])
const urgency = z.int().min(1).max(9)

function standard(version: string) {
  const schema = z.literal(`http://www.iptc.org/std/ninjs/ninjs-schema_${version}.json`)
  return z.strictObject({ name: z.literal('ninjs'), version: z.literal(version), schema })
}

const worded = z.strictObject({
  role: words,
  contentType: z.literal('text/plain'),
  value: words,
})
const altIds = z.array(z.strictObject({ role: words, value: words })).min(1)

const link3 = z.strictObject({
  name: words,
  rel: z.literal('seeAlso').optional(),
  uri,
  type: z.literal('text'),
  headlines: z.array(worded).optional(),
  altIds: altIds.optional(),
})

const picture3 = z.strictObject({
  name: words,
  rel: z.enum(['featured', 'inline']),
  uri,
  type: z.literal('picture'),
  by: words.optional(),
  descriptions: z.array(worded).min(1).optional(),
  renditions: z
    .array(
      z.strictObject({
        name: words,
        href: web.optional(),
        contentType: z.string().startsWith('image/'),
        width: count.optional(),
        height: count.optional(),
      }),
    )
    .length(1),
  altIds,
})

const item3 = z.strictObject({
  standard: standard('3.1'),
  uri,
  type: z.literal('text'),
  representationType: z.enum(['full', 'partial']),
  version: z.string().regex(/^[1-9]\d*$/),
  firstCreated: time,
  versionCreated: time,
  embargoedUntil: time.optional(),
  expires: time.optional(),
  pubStatus,
  urgency,
  language: words,
  headlines: z.array(worded).min(1).optional(),
  slugline: words.optional(),
  by: words.optional(),
  located: words.optional(),
  descriptions: z.array(worded).min(1).optional(),
  bodies: z
    .array(
      z.strictObject({
        role: z.literal('main'),
        contentType: z.literal('text/html'),
        wordCount: z.int().nonnegative(),
        value: words,
      }),
    )
    .length(1)
    .optional(),
  edNote: words.optional(),
  usageTerms: words.optional(),
  infoSources: z.array(z.strictObject({ name: words })).optional(),
  genres: z.array(z.strictObject({ name: words })).optional(),
  subjects: z
    .array(z.strictObject({ name: words, rel: words, uri, literal: words }))
    .min(1)
    .optional(),
  altIds: altIds.optional(),
  associations: z
    .array(z.discriminatedUnion('type', [link3, picture3]))
    .min(1)
    .optional(),
})

const list3 = z.strictObject({
  standard: standard('3.1'),
  uri: web,
  type: z.literal('composite'),
  profile: z.literal('ranked-list'),
  pubStatus: z.literal('usable'),
  version: z
    .string()
    .regex(/^[1-9]\d*$/)
    .optional(),
  versionCreated: time.optional(),
  language: words,
  headlines: z.array(worded),
  altIds,
  associations: z.array(link3),
})

const named1 = { uri: web, headline: words.optional() }
const ids1 = z.strictObject({
  guid: words,
  page: words.optional(),
  slug: words.optional(),
  related: z.array(words).min(1).optional(),
})

const picture1 = z.strictObject({
  uri: web,
  type: z.literal('picture'),
  mimetype: z.string().startsWith('image/'),
  byline: words.optional(),
  description_text: words.optional(),
  body_text: words.optional(),
  renditions: z
    .strictObject({
      original: z.strictObject({
        href: web,
        mimetype: z.string().startsWith('image/'),
        width: count.optional(),
        height: count.optional(),
      }),
    })
    .optional(),
  altids: z.strictObject({ file: words }),
})

const item1 = z.strictObject({
  $standard: standard('1.6'),
  ...named1,
  type: z.literal('text'),
  representationtype: z.enum(['complete', 'incomplete']),
  version: z.string().regex(/^[1-9]\d*$/),
  firstcreated: time,
  versioncreated: time,
  embargoed: time.optional(),
  expires: time.optional(),
  pubstatus: pubStatus,
  urgency,
  language: words,
  slugline: words.optional(),
  byline: words.optional(),
  located: words.optional(),
  description_text: words.optional(),
  description_dateline: words.optional(),
  description_correction: words.optional(),
  description_clarification: words.optional(),
  description_update: words.optional(),
  description_withdrawal: words.optional(),
  body_html: words.optional(),
  wordcount: z.int().nonnegative().optional(),
  ednote: words.optional(),
  usageterms: words.optional(),
  infosource: z.array(z.strictObject({ name: words })).optional(),
  genre: z.array(z.strictObject({ name: words, code: words })).optional(),
  subject: z
    .array(z.strictObject({ name: words, rel: words, scheme: web, code: words }))
    .min(1)
    .optional(),
  altids: ids1,
  associations: z
    .record(z.string().regex(/^(?:featuremedia|picture-\d{3,})$/), picture1)
    .optional(),
})

const list1 = z.strictObject({
  $standard: standard('1.6'),
  uri: web,
  type: z.literal('composite'),
  profile: z.literal('ranked-list'),
  pubstatus: z.literal('usable'),
  version: z
    .string()
    .regex(/^[1-9]\d*$/)
    .optional(),
  versioncreated: time.optional(),
  language: words,
  headline: words,
  altids: z.strictObject({ list: words, listKind: z.enum(['byHand', 'byTime']) }),
  associations: z.record(
    z.string().regex(/^item-\d{3,}$/),
    z.strictObject({
      ...named1,
      type: z.literal('text'),
      headline_kicker: words.optional(),
      altids: ids1,
    }),
  ),
})

export const ninjs3Shape = z.discriminatedUnion('type', [item3, list3])
export const ninjs1Shape = z.discriminatedUnion('type', [item1, list1])
