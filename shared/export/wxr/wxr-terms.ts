import type { Section } from '../../desk/desk.ts'
import type { Tag } from '../../tag/tag.ts'
import type { WireList } from '../wire/wire-story.ts'
import { uniqueSlugs } from '../wire/unique-slugs.ts'

/** A category or a tag of a site; its nicename is what WordPress knows it by. */
export type WxrTerm = {
  readonly nicename: string
  readonly name: string
  /** The list of the desk that the category stands for. */
  readonly list: Pick<WireList, 'name' | 'kind'> | null
}

export type WxrTerms = {
  readonly categories: readonly WxrTerm[]
  readonly tags: readonly WxrTerm[]
  readonly ofSection: (section: Section) => WxrTerm | null
  readonly ofList: (list: WireList) => WxrTerm | null
  readonly ofTag: (tag: Tag) => WxrTerm | null
}

const longest = 200
/** What a theme's first list goes by at every site. */
const hotNews = 'hot-news'

/** What sections, lists and tags go by at WordPress; the lists come first, so that a section cannot take their names. */
export function wxrTerms(
  sections: readonly Section[],
  lists: readonly WireList[],
  tags: readonly Tag[],
): WxrTerms {
  const listKey = ({ name }: WireList): string => (name === 'hot' ? hotNews : name)
  const keys = [...lists.map(listKey), ...sections.map(({ name }) => `${name} `)]
  const slugs = uniqueSlugs(keys, longest)
  const term = (key: string, name: string, list: WxrTerm['list'] = null): WxrTerm => ({
    nicename: slugs.get(key) ?? '',
    name,
    list,
  })
  const ofLists = new Map(
    lists.map((list) => [
      list.name,
      term(listKey(list), list.title, { name: list.name, kind: list.kind }),
    ]),
  )
  const ofSections = new Map(sections.map(({ id, name }) => [id, term(`${name} `, name)]))
  const tagSlugs = uniqueSlugs(
    tags.map(({ slug }) => slug),
    longest,
  )
  const ofTags = new Map(
    tags.map(({ id, name, slug }) => [
      id,
      { nicename: tagSlugs.get(slug) ?? '', name, list: null },
    ]),
  )
  return {
    categories: [...ofLists.values(), ...ofSections.values()],
    tags: [...ofTags.values()],
    ofSection: ({ id }) => ofSections.get(id) ?? null,
    ofList: ({ name }) => ofLists.get(name) ?? null,
    ofTag: ({ id }) => ofTags.get(id) ?? null,
  }
}
