import { publicVersion } from '../../shared/article/public-content.ts'
import type { Version } from '../../shared/article/version.ts'
import type { WireStory } from '../../shared/export/wire/wire-story.ts'

/** A version as other systems are told of it by a desk without sections, tags or an address. */
export function aWireStory(version: Version, wish: Partial<WireStory> = {}): WireStory {
  const {
    content,
    guid,
    version: number,
    signal,
    firstReleasedAt,
    releasedAt,
  } = publicVersion(version)
  return {
    guid,
    headline: content.headline,
    url: null,
    version: number,
    pubStatus: 'usable',
    signal,
    firstReleasedAt,
    releasedAt,
    embargoedUntil: content.embargoedUntil,
    content,
    section: null,
    tags: [],
    related: [],
    words: 1,
    hasWithdrawnPicture: false,
    ...wish,
  }
}
