import { v7 } from 'uuid'

import type { Desk, Section, SectionId } from '../../shared/desk/desk.ts'
import { foldTagName } from '../../shared/tag/find-tag.ts'
import { newTag } from '../../shared/tag/new-tag.ts'
import type { Tag, TagId } from '../../shared/tag/tag.ts'
import type { IncomingTag } from './incoming-tag.ts'

type Wish = {
  readonly desk: Desk
  readonly tags: readonly Tag[]
  /** What a Media Topic is called, for a tag that its source names by the code alone. */
  readonly labelOf?: (topic: string) => string | null
}

/** The desk's tags and sections while an import adds what it does not know; no name is made twice. */
export class NamesTakenIn {
  readonly #desk: Desk
  readonly #tags: Tag[]
  readonly #sections: Section[]
  readonly #labelOf: (topic: string) => string | null
  /** Where each tag stands among all, by every name that it goes by. */
  readonly #byName = new Map<string, number>()
  readonly #slugs: Set<string>
  readonly #known: number
  readonly newTags: string[] = []
  readonly newSections: string[] = []

  constructor({ desk, tags, labelOf = () => null }: Wish) {
    this.#desk = desk
    this.#tags = [...tags]
    this.#slugs = new Set(tags.map(({ slug }) => slug))
    this.#known = tags.length
    this.#sections = [...desk.sections]
    this.#labelOf = labelOf
    for (const [at, tag] of tags.entries()) this.#note(tag, at)
  }

  tags(incoming: readonly IncomingTag[]): readonly TagId[] {
    const ids = incoming.flatMap((one) => this.#tag(one)?.id ?? [])
    return [...new Set(ids)]
  }

  /** Of a text that does not say which it is in. */
  get language(): string {
    return this.#desk.language
  }

  section(name: string | null): SectionId | null {
    if (name === null || name.trim() === '') return null
    const wanted = foldTagName(name)
    const known = this.#sections.find((section) => foldTagName(section.name) === wanted)
    if (known !== undefined) return known.id
    const made: Section = { id: v7() as SectionId, name: name.trim() }
    this.#sections.push(made)
    this.newSections.push(made.name)
    return made.id
  }

  /** The documents that have changed. */
  change(): { readonly tags?: readonly Tag[]; readonly desk?: Desk } {
    return {
      ...(this.newTags.length > 0 && { tags: this.#tags }),
      ...(this.newSections.length > 0 && { desk: { ...this.#desk, sections: this.#sections } }),
    }
  }

  /** Null for one that has no name, and whose topic nobody here knows. */
  #tag(incoming: IncomingTag): Tag | null {
    if (foldTagName(incoming.name) === '') return this.#byTopic(incoming)
    const at = this.#byName.get(foldTagName(incoming.name))
    if (at !== undefined) return this.#learn(at, incoming)
    const { name, kind, topic, aliases = [] } = incoming
    const made: Tag = {
      ...this.#newTag(name),
      // What another tag goes by already stays that tag's.
      aliases: aliases.filter((alias) => !this.#byName.has(foldTagName(alias))),
      ...(kind !== null && { kind }),
      topic,
    }
    this.#slugs.add(made.slug)
    this.#note(made, this.#tags.push(made) - 1)
    this.newTags.push(made.name)
    return made
  }

  // Most slugs are free, and to look through all tags for each new one would take minutes for thousands.
  #newTag(name: string): Tag {
    const made = newTag(v7() as TagId, name, [])
    return this.#slugs.has(made.slug) ? newTag(made.id, name, this.#tags) : made
  }

  /** The only tag of that topic, or else the one that is called as the topic is. */
  #byTopic(incoming: IncomingTag): Tag | null {
    const { topic } = incoming
    if (topic === null) return null
    const [own, other] = this.#tags.filter((tag) => tag.topic === topic)
    if (own !== undefined && other === undefined) return own
    const label = this.#labelOf(topic)
    return label === null ? null : this.#tag({ ...incoming, name: label })
  }

  /** A tag that this import made may be told more of; what the desk says of its own stays. */
  #learn(at: number, { kind, topic }: IncomingTag): Tag | null {
    const known = this.#tags[at]
    if (known === undefined || at < this.#known) return known ?? null
    const told = {
      ...known,
      kind: known.kind === 'subject' && kind !== null ? kind : known.kind,
      topic: known.topic ?? topic,
    }
    this.#tags[at] = told
    return told
  }

  // As `findTag` does, the first tag that goes by a name is the one meant.
  #note(tag: Tag, at: number): void {
    for (const name of [tag.name, ...tag.aliases].map(foldTagName)) {
      if (!this.#byName.has(name)) this.#byName.set(name, at)
    }
  }
}
