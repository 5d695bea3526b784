import { mkdtemp, readFile } from 'node:fs/promises'
import { join } from 'node:path'

import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { ninjs1, ninjs3 } from '../../../../electron/export/ninjs/ninjs-dialect.ts'
import { runExport } from '../../../../electron/export/run-export.ts'
import { canonicalNinjs } from '../../../../electron/import/ninjs/canonical-ninjs.ts'
import { ninjsItemSchema } from '../../../../electron/import/ninjs/ninjs-item.ts'
import { readNinjsList } from '../../../../electron/import/ninjs/read-ninjs-list.ts'
import { readNinjs } from '../../../../electron/import/ninjs/read-ninjs.ts'
import { runImport } from '../../../../electron/import/run-import.ts'
import type { IncomingArticle } from '../../../../electron/import/incoming-article.ts'
import { openMediaStore } from '../../../../electron/media/media-store.ts'
import { legalJson } from '../../../../shared/export/legal-json.ts'
import { ninjsAddresses } from '../../../../shared/export/ninjs/ninjs-addresses.ts'
import type { WireStory } from '../../../../shared/export/wire/wire-story.ts'
import { placePictures } from '../../../../shared/import/incoming-pictures.ts'
import { toHtml } from '../../../../shared/prose/to-html.ts'
import { withoutNoted } from '../../../../shared/prose/without-noted.ts'
import { anyBody, plainBody } from '../../../support/a-body.ts'
import { anOpenDesk } from '../../../support/a-desk-folder.ts'
import { aFolder } from '../../../support/a-folder.ts'
import { aHostileDesk } from '../../../support/a-hostile-desk.ts'
import { noon } from '../../../support/an-article.ts'
import { anyWireList, anyWireStory } from '../../../support/any-wire-story.ts'
import { carried } from '../../../support/carried.ts'
import { anExportWish } from '../../../support/export-wish.ts'
import { readManifest } from '../../../support/read-site.ts'

const numRuns = Number(process.env['WIREDESK_RUNS'] ?? 200)
const addresses = ninjsAddresses('https://desk.example/', '')
const dialects = [
  ['3.1', ninjs3],
  ['1.6', ninjs1],
] as const

function written(dialect: typeof ninjs3, story: WireStory): string {
  const mediaAddress = (media: string): string => addresses.href(media) ?? ''
  const { language } = story.content
  const body = toHtml(story.content.body, { mediaAddress, language }).markup.toString()
  return legalJson(dialect.story(story, body.trim() === '' ? '' : body, addresses))
}

const states = { usable: 'published', withheld: 'held', canceled: 'killed' } as const

/** The story as it should arrive. Tags lose their kinds and topics, notices stay behind. */
function meant(story: WireStory): unknown {
  const { content } = story
  const { image } = content
  const { headline, slugline, byline, source, usageTerms, genre, lead, located } = content
  return {
    guid: story.guid,
    version: story.version,
    state: states[story.pubStatus],
    createdAt: story.firstReleasedAt,
    releasedAt: story.releasedAt,
    content: {
      headline,
      slugline,
      byline,
      // A wire that prints no dateline prints its place.
      dateline: content.dateline || located,
      located,
      source,
      usageTerms,
      genre,
      lead,
      urgency: content.urgency,
      edNote: content.edNote,
      embargoedUntil: story.embargoedUntil,
      expires: content.expires,
      language: content.language,
      body: carried(content.body),
    },
    sectionName: story.section?.name ?? null,
    tags: story.tags.map(({ name, kind, topic }) => ({ name, kind, topic })),
    urlSlug: content.urlSlug || null,
    related: story.related.map(({ guid }) => guid),
    picture:
      image === null
        ? null
        : {
            href: `media/${image.media}`,
            alt: image.alt,
            caption: image.caption,
            credit: image.credit,
          },
    bodyPictures: [],
    dropped: [],
  }
}

/** What came in as it would go out again. */
function again(story: WireStory, { content, ...came }: IncomingArticle): WireStory {
  const tags = came.tags.flatMap(({ name }) => story.tags.find((tag) => tag.name === name) ?? [])
  return {
    ...story,
    guid: came.guid,
    headline: content.headline,
    version: came.version,
    firstReleasedAt: came.createdAt,
    releasedAt: came.releasedAt,
    embargoedUntil: content.embargoedUntil,
    tags,
    related: came.related.flatMap((guid) => story.related.find((one) => one.guid === guid) ?? []),
    content: {
      ...story.content,
      ...content,
      urlSlug: came.urlSlug ?? '',
      body: withoutNoted(placePictures(content.body, [])),
    },
  }
}

describe.each(dialects)('a story that goes out as ninjs %s', (_version, dialect) => {
  it('comes back with the same meaning, and goes out the same again', () => {
    fc.assert(
      fc.property(anyWireStory(plainBody), (story) => {
        const came = readNinjs(JSON.parse(written(dialect, story)))
        expect(came).toEqual(meant(story))
        expect(readNinjs(JSON.parse(written(dialect, again(story, came))))).toEqual(came)
      }),
      { numRuns },
    )
  })

  it('passes the check of what is written, and is read, whatever its body', () => {
    fc.assert(
      fc.property(anyWireStory(anyBody), (story) => {
        const text = written(dialect, story)
        expect(dialect.check(text)).toBeNull()
        expect(readNinjs(JSON.parse(text)).guid).toBe(story.guid)
      }),
      { numRuns },
    )
  })

  it('stands in its list where it stood', () => {
    fc.assert(
      fc.property(anyWireList, (list) => {
        const text = legalJson(dialect.list(list, 'uk', addresses))
        expect(dialect.check(text)).toBeNull()
        const item = ninjsItemSchema.parse(canonicalNinjs(JSON.parse(text)))
        const { name, title, kind, entries } = list
        expect(readNinjsList(item)).toEqual({
          name,
          title,
          kind,
          entries: entries.map(({ guid, headline, kicker }) => ({ guid, headline, kicker })),
        })
      }),
      { numRuns },
    )
  })
})

type Told = Readonly<Record<string, unknown>>

async function exported(reader: Parameters<typeof runExport>[0], format: string) {
  const wish = await anExportWish(await mkdtemp(join(await aFolder(), 'out-')), { format })
  expect((await runExport(reader, wish)).failed).toEqual([])
  const { articles, lists } = await readManifest(wish.out)
  const told = async (file: string): Promise<Told> => {
    const text = await readFile(join(wish.out, file), 'utf8')
    // A picture goes by its bytes, of which only those that are public go out.
    return JSON.parse(text.replace(/media\/[0-9a-f]{64}\.\w+/g, 'media/picture')) as Told
  }
  const stories = new Map<string, Told>()
  for (const one of articles) if ('file' in one) stories.set(one.guid, await told(one.file))
  const ranked = new Map<string, Told>()
  for (const { name, file } of lists) ranked.set(name, await told(file))
  return { out: wish.out, stories, ranked }
}

// The desk's own ids of tags and sections, its addresses, and what the picture's bytes themselves say.
const ofThisDesk = new Set(['contentType', 'mimetype', 'width', 'height', 'altIds', 'altids'])

/** What a receiver makes of an item, whichever desk sent it. */
function meaning({ subjects, subject, ...item }: Told): Told {
  const named = ((subjects ?? subject ?? []) as readonly Told[]).map(({ name }) => name)
  const text = JSON.stringify(item, (key, part: unknown) => (ofThisDesk.has(key) ? null : part))
  return { ...(JSON.parse(text) as Told), named }
}

describe.each(['ninjs', 'ninjs-1.6'])('a whole desk as %s', (format) => {
  it('arrives at an empty desk with its stories, pictures and lists, and goes out the same', async () => {
    const { reader } = await aHostileDesk(await aFolder())
    const first = await exported(reader, format)
    const store = await anOpenDesk()
    const media = openMediaStore(store.folder)
    const wish = { paths: [first.out], now: noon }
    const report = await runImport(store, media, wish)
    expect(report).toMatchObject({ added: first.stories.size, failures: [], notes: [] })
    expect(await runImport(store, media, wish)).toMatchObject({ added: 0, updated: 0 })
    await store.change(() => ({
      change: { desk: { ...store.desk(), baseUrl: 'https://desk.example/', language: 'uk' } },
      result: null,
    }))
    const second = await exported(store, format)
    const meanings = (told: ReadonlyMap<string, Told>) =>
      new Map([...told].map(([guid, item]) => [guid, meaning(item)] as const))
    expect(meanings(second.stories)).toEqual(meanings(first.stories))
    for (const [name, list] of first.ranked) {
      if (name === 'latest') continue
      const { associations } = meaning(second.ranked.get(name) ?? {})
      expect(associations).toEqual(meaning(list)['associations'])
    }
  })
})
