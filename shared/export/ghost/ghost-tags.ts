import type { Section } from '../../desk/desk.ts'
import type { Tag } from '../../tag/tag.ts'
import { legalText } from '../legal-text.ts'
import { uniqueSlugs } from '../wire/unique-slugs.ts'
import type { WireList } from '../wire/wire-story.ts'
import { cutText } from './cut-text.ts'
import { ghostLimits } from './ghost-limits.ts'

/** A row of Ghost's tags; an internal one is never shown to readers. */
export type GhostTag = {
  readonly id: string
  readonly name: string
  readonly slug: string
  readonly description: string | null
  readonly visibility: 'public' | 'internal'
}

export type GhostTags = {
  readonly all: readonly GhostTag[]
  readonly ofSection: (section: Section) => GhostTag | null
  readonly ofTag: (tag: Tag) => GhostTag | null
  readonly ofList: (list: WireList) => GhostTag | null
}

/**
 * Sections, tags and lists as Ghost's tags. One name is one tag there: a section and a tag that are called
 * the same are the same.
 */
export function ghostTags(
  sections: readonly Section[],
  tags: readonly Tag[],
  lists: readonly WireList[],
  idOf: (name: string) => string,
): GhostTags {
  const names = [...sections, ...tags].map(({ name }) => nameOf(name))
  const slugs = uniqueSlugs(names, ghostLimits.slug)
  const byName = new Map<string, GhostTag>()
  for (const name of names) {
    const about = { slug: slugs.get(name) ?? '', description: null, visibility: 'public' } as const
    byName.set(name, { id: idOf(`tag ${name}`), name, ...about })
  }
  const byList = new Map(lists.map((list) => [list.name, listTag(list, idOf)]))
  const ofName = ({ name }: { readonly name: string }): GhostTag | null =>
    byName.get(nameOf(name)) ?? null
  return {
    all: [...byName.values(), ...byList.values()],
    ofSection: ofName,
    ofTag: ofName,
    ofList: ({ name }) => byList.get(name) ?? null,
  }
}

function listTag({ name, title }: WireList, idOf: (name: string) => string): GhostTag {
  const own = name === 'hot' ? 'hot-news' : name
  return {
    id: idOf(`list ${name}`),
    name: `#${own}`,
    slug: `hash-${own}`,
    description: legalText(title),
    visibility: 'internal',
  }
}

/** A name that begins with `#` would be an internal one. */
function nameOf(name: string): string {
  const plain = legalText(name)
    .replace(/\s+/g, ' ')
    .replace(/^[#\s]+/, '')
    .trim()
  return cutText(plain === '' ? '-' : plain, ghostLimits.name)
}
