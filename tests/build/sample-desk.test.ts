import { readFileSync, readdirSync } from 'node:fs'

import { describe, expect, it } from 'vitest'
import { z } from 'zod'

const folder = new URL('../../build/resources/sample-desk/', import.meta.url)
const read = (name: string) => readFileSync(new URL(name, folder), 'utf8')

const text = z.string().trim().min(1)
const time = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+02:00$/)
const wireTime = time.regex(/^2026-11-(18|19|20|21)T/)
const worded = z.strictObject({ role: z.string(), contentType: z.string().optional(), value: text })

const pictureSchema = z.strictObject({
  name: z.literal('featureimage'),
  uri: z.string().startsWith('tag:sample.wiredesk.example,2026:picture/'),
  type: z.literal('picture'),
  headlines: z.array(worded).length(1),
  descriptions: z.array(worded).length(2),
  by: text,
  copyrightNotice: text,
  renditions: z.tuple([
    z.strictObject({
      name: z.literal('original'),
      href: z.string().regex(/^media\/[a-z]+\.jpg$/),
      contentType: z.literal('image/jpeg'),
      width: z.literal(1600),
      height: z.literal(1000),
      sizeInBytes: z.int().positive().max(250_000),
    }),
  ]),
})

const itemSchema = z.strictObject({
  uri: z.string().regex(/^tag:sample\.wiredesk\.example,2026:wire\/\d{3}$/),
  standard: z.strictObject({ name: z.literal('ninjs'), version: z.literal('3.1') }),
  type: z.literal('text'),
  version: z.enum(['1', '2']),
  firstCreated: wireTime,
  versionCreated: wireTime,
  pubStatus: z.enum(['usable', 'withheld', 'canceled']),
  urgency: z.int().min(2).max(8),
  language: z.enum(['en', 'uk']),
  embargoedUntil: time.optional(),
  edNote: text.optional(),
  headlines: z.tuple([worded.extend({ value: text.max(140) })]),
  slugline: text.regex(/^\S+$/),
  by: text,
  located: text.endsWith('(Wiredesk Sample)'),
  infoSources: z.tuple([z.strictObject({ name: text })]),
  descriptions: z.tuple([worded]),
  bodies: z.tuple([worded]),
  subjects: z.array(z.strictObject({ name: text, rel: z.enum(['section', 'about']) })),
  associations: z.array(pictureSchema).length(1).optional(),
})
type Item = z.infer<typeof itemSchema>

const lines = read('wire.ninjs.jsonl').trimEnd().split('\n')
const items = lines.map((line) => itemSchema.parse(JSON.parse(line)))
const settings = z
  .strictObject({
    name: text,
    timezone: z.literal('Europe/Kyiv'),
    language: z.literal('en'),
    datePattern: text,
    sections: z.array(text),
  })
  .parse(JSON.parse(read('settings.json')))
const lists = z
  .strictObject({ hot: z.array(z.string()), pinnedInLatest: z.array(z.string()) })
  .parse(JSON.parse(read('lists.json')))

const named = (item: Item, rel: 'section' | 'about') =>
  item.subjects.filter((subject) => subject.rel === rel).map((subject) => subject.name)
const isEmbargoed = (item: Item) => item.embargoedUntil !== undefined
const pictures = items.flatMap((item) => item.associations ?? [])

/** The names of the articles that break a rule, so that a failure says which. */
const breaking = (rule: (item: Item) => boolean) =>
  items.filter((item) => !rule(item)).map((item) => item.uri)

describe('the sample desk', () => {
  it('has 18 English and 12 Ukrainian articles, each with its own name', () => {
    expect(new Set(items.map((item) => item.uri)).size).toBe(30)
    expect(items.filter((item) => item.language === 'en')).toHaveLength(18)
    expect(items.filter((item) => item.language === 'uk')).toHaveLength(12)
  })

  it('writes each language in its own letters', () => {
    const isInOwnLetters = (item: Item) => {
      const body = item.bodies[0].value.replace(/<[^>]*>/g, ' ')
      const words = [item.headlines[0].value, item.descriptions[0].value, item.by, body].join(' ')
      const foreign = item.language === 'en' ? /\p{Script=Cyrillic}/u : /\p{Script=Latin}|[ыэъё]/u
      return !foreign.test(words)
    }
    expect(breaking(isInOwnLetters)).toEqual([])
  })

  it('prints each dateline with the day the article was filed', () => {
    const saysItsDay = (item: Item) => {
      const day = item.firstCreated.slice(8, 10)
      const printed = item.language === 'en' ? `, Nov ${day} (` : `, ${day} листопада (`
      return item.located.includes(printed)
    }
    expect(breaking(saysItsDay)).toEqual([])
  })

  it('releases the first version when the article is filed, and a second one later, with a note', () => {
    const isInOrder = (item: Item) => {
      const filed = Date.parse(item.firstCreated)
      const released = Date.parse(item.versionCreated)
      return item.version === '1'
        ? released === filed
        : released > filed && item.edNote !== undefined
    }
    expect(breaking(isInOrder)).toEqual([])
    expect(items.filter((item) => item.version === '2')).toHaveLength(3)
  })

  it('holds one article, kills one and embargoes one, and says why to editors', () => {
    const held = items.filter((item) => item.pubStatus === 'withheld')
    const killed = items.filter((item) => item.pubStatus === 'canceled')
    const embargoed = items.filter(isEmbargoed)
    expect([held.length, killed.length, embargoed.length]).toEqual([1, 1, 1])
    expect(held[0]?.edNote).toMatch(/^HOLD: /)
    expect(killed[0]?.edNote).toMatch(/^KILL: /)
    expect(embargoed[0]?.edNote).toMatch(/^EMBARGO: /)
    expect(embargoed[0]?.pubStatus).toBe('usable')
    expect(embargoed[0]?.embargoedUntil).toBe('2036-01-01T06:00:00+02:00')
  })

  it('puts every article in one section of the desk, and leaves no section empty', () => {
    expect(breaking((item) => named(item, 'section').length === 1)).toEqual([])
    const used = new Set(items.flatMap((item) => named(item, 'section')))
    expect([...used].sort()).toEqual([...settings.sections].sort())
  })

  it('uses ten to fourteen tags, lower case, each on two usable articles or more', () => {
    const usable = items.filter((item) => item.pubStatus === 'usable')
    const tags = new Set(items.flatMap((item) => named(item, 'about')))
    const isReused = (tag: string) =>
      usable.filter((item) => named(item, 'about').includes(tag)).length >= 2
    expect(tags.size).toBeGreaterThanOrEqual(10)
    expect(tags.size).toBeLessThanOrEqual(14)
    expect([...tags].filter((tag) => tag !== tag.toLocaleLowerCase('uk'))).toEqual([])
    expect([...tags].filter((tag) => !isReused(tag))).toEqual([])
    expect(breaking((item) => named(item, 'about').length > 0)).toEqual([])
  })

  it('lists only articles that may be published, and fills HOT with five', () => {
    const open = items.filter((item) => item.pubStatus === 'usable' && !isEmbargoed(item))
    const guids = new Set<string>(open.map((item) => item.uri))
    expect(new Set(lists.hot).size).toBe(5)
    expect([...lists.hot, ...lists.pinnedInLatest].filter((guid) => !guids.has(guid))).toEqual([])
  })

  it('keeps bodies to the vocabulary of the editor, with every tag closed', () => {
    expect(items.flatMap((item) => strayTags(item.bodies[0].value))).toEqual([])
  })

  it('gives every article a body of four to nine paragraphs', () => {
    const isWireLength = (item: Item) => {
      const paragraphs = item.bodies[0].value.match(/<p>/g) ?? []
      return paragraphs.length >= 4 && paragraphs.length <= 9
    }
    expect(breaking(isWireLength)).toEqual([])
  })

  it('has the pictures it names, at the size it states, each with caption and alt text', () => {
    expect(pictures.length).toBeGreaterThanOrEqual(2)
    for (const picture of pictures) {
      const [{ href, width, height, sizeInBytes }] = picture.renditions
      const bytes = readFileSync(new URL(href, folder))
      expect({ href, bytes: bytes.length }).toEqual({ href, bytes: sizeInBytes })
      expect({ href, ...jpegSize(bytes) }).toEqual({ href, width, height })
      expect(picture.descriptions.map(({ role }) => role)).toEqual(['caption', 'altText'])
    }
  })

  it('ships no picture that nobody shows, and keeps the drawing of each', () => {
    const shown = new Set(pictures.map((picture) => picture.renditions[0].href))
    const files = readdirSync(new URL('media', folder))
    const drawings = readdirSync(new URL('drawings', folder))
    expect(files.map((file) => `media/${file}`).sort()).toEqual([...shown].sort())
    expect(drawings.sort()).toEqual(files.map((file) => file.replace(/jpg$/, 'svg')).sort())
  })
})

const vocabulary = new Set('p h2 h3 strong em a ul ol li blockquote'.split(' '))

/** The tags of a body that are unknown, unclosed or carry an attribute they may not have. */
function strayTags(body: string): readonly string[] {
  const stray: string[] = []
  const open: string[] = []
  for (const [tag, slash, name = '', attributes = ''] of body.matchAll(/<(\/?)(\w+)([^>]*)>/g)) {
    if (tag === '<hr>') continue
    const allowed = name === 'a' && !slash ? /^ href="https:\/\/example\.org\/[\w-]+"$/ : /^$/
    if (!vocabulary.has(name) || !allowed.test(attributes)) stray.push(tag)
    if (!slash) open.push(name)
    else if (open.pop() !== name) stray.push(tag)
  }
  return [...stray, ...open]
}

/** Width and height as the JPEG's own frame header states them. */
function jpegSize(bytes: Buffer): { readonly width: number; readonly height: number } | null {
  for (let at = 2; at + 9 < bytes.length; at += 2 + bytes.readUInt16BE(at + 2)) {
    const marker = bytes.readUInt8(at + 1)
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
    if (isFrame) return { height: bytes.readUInt16BE(at + 5), width: bytes.readUInt16BE(at + 7) }
  }
  return null
}
