import { findTag } from '../../shared/tag/find-tag.ts'
import { newTag } from '../../shared/tag/new-tag.ts'
import { renameTag } from '../../shared/tag/rename-tag.ts'
import type { Tag, TagId } from '../../shared/tag/tag.ts'
import type { Checked } from '../../shared/ipc/desk-api.ts'
import { DeskError } from '../store/desk-error.ts'
import { actHistory } from './act-history.ts'
import { removeTag, restoreTag, type RemovedTag } from './removed-tag.ts'
import { retagging } from './retagging.ts'
import { tagCounts } from './tag-counts.ts'

type Parts = Parameters<typeof retagging>[0] & { readonly newId: () => string }

export function tagHandlers({ newId, ...parts }: Parts) {
  const { store } = parts
  const history = actHistory()
  const many = retagging(parts, history)
  const removed: RemovedTag[] = []

  function tagOf(id: TagId): Tag {
    const tag = store.tags().find((other) => other.id === id)
    if (tag === undefined) throw new DeskError('noTag')
    return tag
  }

  return {
    'tag.all': () => ({ tags: tagCounts(store) }),
    'tag.create': ({ name }: Checked<'tag.create'>) =>
      store.change(() => {
        const known = findTag(store.tags(), name)
        if (known !== null) return { change: null, result: known }
        const made = newTag(newId() as TagId, name, store.tags())
        return { change: { tags: [...store.tags(), made] }, result: made }
      }),
    'tag.rename': ({ id, name }: Checked<'tag.rename'>) =>
      store.change(() => {
        tagOf(id)
        const tags = renameTag(store.tags(), id, name)
        if (tags === null) throw new DeskError('tagTaken', { name })
        return { change: { tags }, result: tags.find((tag) => tag.id === id) ?? tagOf(id) }
      }),
    'tag.remove': async ({ id }: Checked<'tag.remove'>) => {
      const gone = await store.change(() => removeTag(store, tagOf(id)))
      removed.push(gone)
      return { articles: gone.places.size }
    },
    'tag.undoRemove': async () => {
      const last = removed.pop()
      if (last === undefined) return null
      return store.change(() => restoreTag(store, last))
    },
    'tag.previewMany': (wish: Checked<'tag.previewMany'>) => many.preview(wish),
    'tag.addToMany': (wish: Checked<'tag.addToMany'>) => many.run({ ...wish, way: 'add' }),
    'tag.removeFromMany': (wish: Checked<'tag.removeFromMany'>) =>
      many.run({ ...wish, way: 'remove' }),
    'tag.takeBack': ({ act }: Checked<'tag.takeBack'>) => history.takeBack(act),
  }
}
