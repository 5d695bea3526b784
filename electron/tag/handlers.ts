import type { Checked } from '../../shared/ipc/desk-api.ts'
import {
  editTag,
  type TagEdit,
  type TagRefusal,
  tagWith,
  withTag,
} from '../../shared/tag/edit-tag.ts'
import { findTag } from '../../shared/tag/find-tag.ts'
import { letGo } from '../../shared/tag/let-go.ts'
import { mergeTags } from '../../shared/tag/merge-tags.ts'
import { newTag } from '../../shared/tag/new-tag.ts'
import { setDifferent } from '../../shared/tag/set-different.ts'
import { splitAlias } from '../../shared/tag/split-alias.ts'
import type { TagBook } from '../../shared/tag/tag-book.ts'
import type { Tag, TagId } from '../../shared/tag/tag.ts'
import { DeskError } from '../store/desk-error.ts'
import { actHistory } from './act-history.ts'
import { previewTag } from './preview-tag.ts'
import { retagging } from './retagging.ts'
import { tagActs } from './tag-acts.ts'
import { tagCounts } from './tag-counts.ts'

type Parts = Parameters<typeof retagging>[0] & { readonly newId: () => string }

export function tagHandlers({ newId, ...parts }: Parts) {
  const { store, copies } = parts
  const history = actHistory()
  const many = retagging(parts, history)
  const run = tagActs(parts, history)

  function tagOf(id: TagId): Tag {
    const tag = tagWith(store.tags(), id)
    if (tag === null) throw new DeskError('noTag')
    return tag
  }

  return {
    'tag.all': () => ({ tags: tagCounts(store), different: store.tagBook().different }),
    'tag.create': ({ name }: Checked<'tag.create'>) =>
      store.change(() => {
        const known = findTag(store.tags(), name)
        if (known !== null) return { change: null, result: known }
        const made = newTag(newId() as TagId, name, store.tags())
        return { change: { tags: [...store.tags(), made] }, result: made }
      }),
    'tag.change': async ({ id, edit }: Checked<'tag.change'>) => {
      const deed = await run((book) => edited(book, tagOf(id), stated(edit)))
      return { ...deed, tag: tagOf(id) }
    },
    'tag.preview': async ({ id, into }: Checked<'tag.preview'>) => {
      await copies.fold()
      return previewTag(store, id, into)
    },
    'tag.merge': async ({ loser, winner }: Checked<'tag.merge'>) => {
      const deed = await run((book) => found(mergeTags(book, loser, winner)))
      return { ...deed, tag: tagOf(winner) }
    },
    'tag.split': async ({ id, alias }: Checked<'tag.split'>) => {
      const made = newId() as TagId
      const deed = await run((book) => found(splitAlias(book, id, alias, made)))
      return { ...deed, tag: tagOf(made) }
    },
    'tag.remove': ({ id }: Checked<'tag.remove'>) => run((book) => letGo(book, tagOf(id).id, null)),
    'tag.differ': ({ one, other }: Checked<'tag.differ'>) =>
      run((book) => setDifferent(book, tagOf(one).id, tagOf(other).id)),
    'tag.previewMany': (wish: Checked<'tag.previewMany'>) => many.preview(wish),
    'tag.addToMany': (wish: Checked<'tag.addToMany'>) => many.run({ ...wish, way: 'add' }),
    'tag.removeFromMany': (wish: Checked<'tag.removeFromMany'>) =>
      many.run({ ...wish, way: 'remove' }),
    'tag.takeBack': ({ act }: Checked<'tag.takeBack'>) => history.takeBack(act),
  }
}

function found(book: TagBook | null): TagBook {
  if (book === null) throw new DeskError('noTag')
  return book
}

function edited(book: TagBook, tag: Tag, edit: TagEdit): TagBook {
  const after = editTag(book.tags, tag, edit)
  if ('id' in after) return { ...book, tags: withTag(book.tags, after) }
  throw refused(after)
}

function refused(refusal: TagRefusal): DeskError {
  if (refusal.kind === 'nameMissing') return new DeskError('tagNameMissing')
  if (refusal.kind === 'slugTaken') {
    return new DeskError('tagSlugTaken', { slug: refusal.slug, by: refusal.by.name })
  }
  return new DeskError('tagTaken', { name: refusal.name, by: refusal.by.name })
}

// Structured clones carry keys that are undefined; no field may become that.
function stated(edit: Checked<'tag.change'>['edit']): TagEdit {
  return Object.fromEntries(Object.entries(edit).filter(([, value]) => value !== undefined))
}
