import fc from 'fast-check'
import { expect, it } from 'vitest'

import { editTag, withTag } from '../../../shared/tag/edit-tag.ts'
import { findTag } from '../../../shared/tag/find-tag.ts'
import { letGo } from '../../../shared/tag/let-go.ts'
import { mergeTags } from '../../../shared/tag/merge-tags.ts'
import { newTag } from '../../../shared/tag/new-tag.ts'
import { retag } from '../../../shared/tag/retag.ts'
import { setDifferent } from '../../../shared/tag/set-different.ts'
import { splitAlias } from '../../../shared/tag/split-alias.ts'
import { emptyTagBook, type TagBook } from '../../../shared/tag/tag-book.ts'
import type { TagId } from '../../../shared/tag/tag.ts'
import { tagsBefore } from '../../../shared/tag/tags-before.ts'
import { tagsNow } from '../../../shared/tag/tags-now.ts'
import { isSound, takeBackTags } from '../../../shared/tag/take-back-tags.ts'

const names = ['Порт', 'порти', 'NATO', 'Нато', 'Kyiv', 'Київ', 'sea', 'Море', 'Storm']
const acts = ['create', 'rename', 'alias', 'merge', 'split', 'delete', 'differ'] as const
const step = fc.record({
  act: fc.constantFrom(...acts, 'tag', 'untag', 'write', 'undo'),
  one: fc.nat(20),
  other: fc.nat(20),
  name: fc.constantFrom(...names),
})
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never

/** A desk of three stories in memory, with the rules of the real one and nothing else. */
class Model {
  book: TagBook = emptyTagBook
  /** As their files have them. */
  stories: (readonly TagId[])[] = [[], [], []]
  done: { before: TagBook; after: TagBook; was: readonly (readonly TagId[])[] }[] = []
  made = 0

  read(): readonly (readonly TagId[])[] {
    return this.stories.map(tagsNow(this.book))
  }

  tag(at: number): TagId {
    const { tags } = this.book
    return tags[at % Math.max(1, tags.length)]?.id ?? ('none' as TagId)
  }

  run({ act, one, other, name }: Step): void {
    const at = one % this.stories.length
    const now = this.read()[at] ?? []
    if (act === 'undo') this.undo()
    else if (act === 'write') this.stories[at] = now
    else if (act === 'tag' && this.book.tags.length > 0) {
      this.stories[at] = retag(now, 'add', [this.tag(other)])
    } else if (act === 'untag') this.stories[at] = retag(now, 'remove', [this.tag(other)])
    else this.change(this.decide({ act, one, other, name }))
  }

  decide({ act, one, other, name }: Step): TagBook | null {
    const { book } = this
    const [id, second] = [this.tag(one), this.tag(other)]
    const tag = book.tags.find((known) => known.id === id)
    this.made += 1
    const fresh = `t${this.made}` as TagId
    if (act === 'create') {
      if (findTag(book.tags, name) !== null) return null
      return { ...book, tags: [...book.tags, newTag(fresh, name, book.tags)] }
    }
    if (tag === undefined) return null
    if (act === 'rename' || act === 'alias') {
      const edit = act === 'rename' ? { name } : { aliases: [...tag.aliases, name] }
      const after = editTag(book.tags, tag, edit)
      return 'id' in after ? { ...book, tags: withTag(book.tags, after) } : null
    }
    if (act === 'merge') return mergeTags(book, id, second)
    if (act === 'split') return splitAlias(book, id, tag.aliases[0] ?? '', fresh)
    if (act === 'differ') return setDifferent(book, id, second)
    return letGo(book, id, null)
  }

  change(after: TagBook | null): void {
    if (after === null || after === this.book) return
    this.done.push({ before: this.book, after, was: this.read() })
    this.book = after
  }

  undo(): void {
    const last = this.done.pop()
    if (last === undefined) return
    const back = takeBackTags(this.book, {
      ...last,
      isUsed: (tag) => this.read().some((tags) => tags.includes(tag)),
    })
    if (back === null) return
    const now = tagsNow(last.after)
    // The stories that were written since no longer tell; the others are read as before.
    const read = this.read()
    const { was } = last
    this.stories = this.stories.map((raw, at) => {
      const before = was[at] ?? []
      const isGone = before.some((tag) => now([tag])[0] !== tag)
      return isGone ? tagsBefore(read[at] ?? [], before, now) : raw
    })
    this.book = back
  }
}

it('whatever is done to tags, no story has one twice or one that is not there, and each name is one tag’s', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      const model = new Model()
      for (const step of steps) {
        model.run(step)
        const known = new Set(model.book.tags.map(({ id }) => id))
        expect(isSound(model.book)).toBe(true)
        for (const tags of model.read()) {
          expect(new Set(tags).size).toBe(tags.length)
          expect(tags.filter((tag) => !known.has(tag))).toEqual([])
        }
      }
    }),
    { numRuns: 500 },
  )
})

it('an act that is taken back at once was never done: the book and every story are as before', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), step, (steps, last) => {
      fc.pre(!['undo', 'tag', 'untag', 'write'].includes(last.act))
      const model = new Model()
      for (const step of steps) model.run(step)
      const before = { book: JSON.stringify(model.book), read: JSON.stringify(model.read()) }
      const acts = model.done.length
      model.run(last)
      if (model.done.length > acts) model.undo()
      expect(JSON.stringify(model.book)).toBe(before.book)
      expect(JSON.stringify(model.read())).toBe(before.read)
    }),
    { numRuns: 500 },
  )
})
