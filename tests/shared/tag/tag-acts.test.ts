import fc from 'fast-check'
import { expect, it } from 'vitest'

import { actReading } from '../../../shared/tag/act-reading.ts'
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
import { withoutAct } from '../../../shared/tag/without-act.ts'

const names = ['Порт', 'порти', 'NATO', 'Нато', 'Kyiv', 'Київ', 'sea', 'Море', 'Storm']
const acts = ['create', 'rename', 'alias', 'merge', 'split', 'delete', 'differ'] as const
const step = fc.record({
  act: fc.constantFrom(...acts, 'tag', 'untag', 'write', 'undo'),
  one: fc.nat(20),
  other: fc.nat(20),
  name: fc.constantFrom(...names),
})
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never

type Done = { before: TagBook; after: TagBook; was: (readonly TagId[])[] }

const readingOf = ({ before, after }: Done) => actReading(before, after)

/** A desk of three stories in memory, with the rules of the real one and nothing else. */
class Model {
  book: TagBook = emptyTagBook
  /** As their files have them. */
  stories: (readonly TagId[])[] = [[], [], []]
  done: Done[] = []
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
    if (act === 'undo') this.undo(other)
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
    this.done.push({ before: this.book, after, was: [...this.read()] })
    this.book = after
  }

  /** Takes any act back, counted from the last; false when that is refused. */
  undo(fromLast: number): boolean {
    const at = this.done.length - 1 - (fromLast % Math.max(1, this.done.length))
    const [act] = this.done.splice(at, 1)
    if (act === undefined) return true
    const back = takeBackTags(this.book, act)
    if (back === null) return false
    const [reading, today, next] = [readingOf(act), tagsNow(this.book), tagsNow(back)]
    const later = this.done.slice(at)
    this.stories = this.stories.map((raw, story) => {
      const was = act.was[story] ?? []
      const had = withoutAct(
        { was, reading },
        later.map((one) => ({ was: one.was[story] ?? [], reading: readingOf(one) })),
      )
      for (const [n, one] of later.entries()) one.was[story] = had[n] ?? []
      const isGone = was.some((tag) => reading([tag])[0] !== tag)
      return isGone ? tagsBefore(next(raw), was, (tags) => today(reading(tags))) : raw
    })
    this.book = back
    return true
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
      const [book, read] = [model.book, model.read()]
      const acts = model.done.length
      model.run(last)
      if (model.done.length > acts) model.undo(0)
      // A tag that the act made may be said by somebody yet, so where it went stays known.
      expect(model.book).toEqual({ ...book, gone: expect.objectContaining(book.gone) })
      expect(JSON.stringify(model.read())).toBe(JSON.stringify(read))
    }),
    { numRuns: 500 },
  )
})

it('merges and deletions that are taken back in any order leave every story with what it had, whenever it was written', () => {
  const away = fc.record({
    act: fc.constantFrom('merge', 'delete', 'write'),
    one: fc.nat(20),
    other: fc.nat(20),
    name: fc.constant(''),
  })
  fc.assert(
    fc.property(fc.array(away, { maxLength: 12 }), fc.array(fc.nat(20)), (steps, order) => {
      const model = new Model()
      for (const name of names) model.run({ act: 'create', one: 0, other: 0, name })
      model.done = []
      const [a, b, c, d, e] = model.book.tags.map(({ id }) => id)
      if (!a || !b || !c || !d || !e) throw new Error('five tags are wanted')
      model.stories = [[a, b], [c], [d, b, e]]
      const read = model.read().map((tags) => tags.toSorted())
      for (const step of steps) model.run(step)
      for (const which of order) expect(model.undo(which)).toBe(true)
      while (model.done.length > 0) expect(model.undo(0)).toBe(true)
      expect(model.read().map((tags) => tags.toSorted())).toEqual(read)
    }),
    { numRuns: 500 },
  )
})
