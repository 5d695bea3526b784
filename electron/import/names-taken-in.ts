import { v7 } from 'uuid'

import type { Desk, Section, SectionId } from '../../shared/desk/desk.ts'
import { foldTagName } from '../../shared/tag/find-tag.ts'
import { newTag } from '../../shared/tag/new-tag.ts'
import type { Tag, TagId } from '../../shared/tag/tag.ts'

/** The desk's tags and sections while an import adds what it does not know; no name is made twice. */
export class NamesTakenIn {
  readonly #desk: Desk
  readonly #tags: Tag[]
  readonly #sections: Section[]
  readonly #tagByName = new Map<string, Tag>()
  readonly newTags: string[] = []
  readonly newSections: string[] = []

  constructor(desk: Desk, tags: readonly Tag[]) {
    this.#desk = desk
    this.#tags = [...tags]
    this.#sections = [...desk.sections]
    for (const tag of tags) this.#note(tag)
  }

  tags(names: readonly string[]): readonly TagId[] {
    const ids = names.filter((name) => foldTagName(name) !== '').map((name) => this.#tag(name).id)
    return [...new Set(ids)]
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

  #tag(name: string): Tag {
    const known = this.#tagByName.get(foldTagName(name))
    if (known !== undefined) return known
    const made = newTag(v7() as TagId, name, this.#tags)
    this.#tags.push(made)
    this.#note(made)
    this.newTags.push(made.name)
    return made
  }

  // As `findTag` does, the first tag that goes by a name is the one meant.
  #note(tag: Tag): void {
    for (const name of [tag.name, ...tag.aliases].map(foldTagName)) {
      if (!this.#tagByName.has(name)) this.#tagByName.set(name, tag)
    }
  }
}
