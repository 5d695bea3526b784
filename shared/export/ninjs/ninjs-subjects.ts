import type { WireStory } from '../wire/wire-story.ts'
import type { NinjsAddresses } from './ninjs-addresses.ts'

export type NinjsSubject = {
  readonly name: string
  /** `section` is the story's; the others say what kind of thing a tag is. */
  readonly rel: string
  readonly scheme: string
  readonly code: string
}

const mediaTopics = 'http://cv.iptc.org/newscodes/mediatopic/'

/** A story's section and tags as ninjs subjects, a tag by its IPTC media topic where it has one. */
export function ninjsSubjects(
  { section, tags }: WireStory,
  { base }: NinjsAddresses,
): readonly NinjsSubject[] {
  const ofSection =
    section === null
      ? []
      : [{ name: section.name, rel: 'section', scheme: `${base}section/`, code: section.id }]
  const ofTags = tags.map(({ name, kind, slug, topic }): NinjsSubject => {
    const medtop = /^medtop:(\d{8})$/.exec(topic ?? '')?.[1]
    return medtop === undefined
      ? { name, rel: kind, scheme: `${base}tag/`, code: slug }
      : { name, rel: kind, scheme: mediaTopics, code: medtop }
  })
  return [...ofSection, ...ofTags]
}
