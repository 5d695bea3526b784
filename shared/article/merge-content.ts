import { isSameJson } from '../is-same-json.ts'
import { mergeNames } from '../merge-names.ts'
import { placeLike } from '../tag/place-like.ts'
import type { Content } from './content.ts'
import type { Guid } from './guid.ts'

/**
 * Two edits of one content as one: each field is mine where I changed it and theirs otherwise.
 * Tags are merged one by one, since the desk removes and merges tags while stories are open; so is
 * what was picked for MORE ABOUT and left out of it, where a new pick is stronger.
 */
export function mergeContent(base: Content, mine: Content, theirs: Content): Content {
  function kept<K extends keyof Content>(field: K): Content[K] {
    return isSameJson(mine[field], base[field]) ? theirs[field] : mine[field]
  }
  function picks({ related, relatedHidden }: Content, guid: Guid): boolean {
    const isNew = related.includes(guid) && !base.related.includes(guid)
    return isNew && !relatedHidden.includes(guid)
  }
  const hidden = mergeNames(base.relatedHidden, mine.relatedHidden, theirs.relatedHidden)
  return {
    headline: kept('headline'),
    slugline: kept('slugline'),
    byline: kept('byline'),
    dateline: kept('dateline'),
    located: kept('located'),
    source: kept('source'),
    usageTerms: kept('usageTerms'),
    genre: kept('genre'),
    lead: kept('lead'),
    section: kept('section'),
    urgency: kept('urgency'),
    edNote: kept('edNote'),
    embargoedUntil: kept('embargoedUntil'),
    expires: kept('expires'),
    language: kept('language'),
    urlSlug: kept('urlSlug'),
    tags: mergeNames(base.tags, mine.tags, theirs.tags, placeLike),
    image: kept('image'),
    related: mergeNames(base.related, mine.related, theirs.related),
    relatedHidden: hidden.filter((guid) => !picks(mine, guid) && !picks(theirs, guid)),
    notices: kept('notices'),
    evolvedFrom: kept('evolvedFrom'),
    body: kept('body'),
  }
}
