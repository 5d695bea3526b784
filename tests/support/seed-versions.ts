import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

import type { Guid } from '../../shared/article/guid.ts'
import { newContent } from '../../shared/article/new-article.ts'
import type { Version } from '../../shared/article/version.ts'
import type { SectionId } from '../../shared/desk/desk.ts'
import { aBody, aTag, at } from './an-article.ts'

const wire = fileURLToPath(new URL('../fixtures/seed/wire.ninjs.jsonl', import.meta.url))

type Item = {
  readonly uri: string
  readonly language: string
  readonly versionCreated: string
  readonly by?: string
  readonly slugline?: string
  readonly headlines: readonly { readonly value: string }[]
  readonly descriptions?: readonly { readonly value: string }[]
  readonly bodies?: readonly { readonly value: string }[]
  readonly subjects?: readonly { readonly name: string; readonly rel: string }[]
}

/** The seed's wire as released versions, read without the importer, which has tests of its own. */
export async function seedVersions(): Promise<readonly Version[]> {
  const lines = (await readFile(wire, 'utf8')).split('\n').filter((line) => line !== '')
  return lines.map((line) => versionOf(JSON.parse(line) as Item))
}

export const seedTags = [aTag('ukraine'), aTag('nato')]
export const seedSections = [{ id: 'Facts' as SectionId, name: 'Facts' }]

function versionOf(item: Item): Version {
  const releasedAt = at(item.versionCreated)
  const subjects = item.subjects ?? []
  const section = subjects.find(({ rel }) => rel === 'section')?.name ?? null
  const tags = subjects.filter(({ rel }) => rel !== 'section').map(({ name }) => aTag(name).id)
  const body = item.bodies?.[0]?.value ?? ''
  return {
    guid: item.uri as Guid,
    version: 1,
    state: 'published',
    signal: null,
    act: 'publish',
    by: '',
    embargoOverride: null,
    firstReleasedAt: releasedAt,
    releasedAt,
    content: newContent({
      headline: item.headlines[0]?.value ?? '',
      slugline: item.slugline ?? '',
      byline: item.by ?? '',
      lead: item.descriptions?.[0]?.value ?? '',
      section: section as SectionId | null,
      tags,
      language: item.language,
      body: aBody(...Array.from(body.matchAll(/<p>(.*?)<\/p>/g), ([, text = '']) => text)),
    }),
  }
}
