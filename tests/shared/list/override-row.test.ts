import { describe, expect, it } from 'vitest'

import type { Guid } from '../../../shared/article/guid.ts'
import type { EntryId } from '../../../shared/list/list.ts'
import { newList } from '../../../shared/list/new-list.ts'
import { overrideRow } from '../../../shared/list/override-row.ts'
import { drafted, hotOf, latestWith, viewOf } from '../../support/a-list-view.ts'

const words = { headline: 'Own', headlineOf: 'a', kicker: 'War', image: null, sublinks: [] }
const newId = () => 'made' as EntryId

describe('overriding a row', () => {
  it('changes the entry where it stands, and keeps its id', () => {
    const list = overrideRow(viewOf(hotOf('cab')), 'a' as Guid, words, newId)
    expect(list?.draft?.entries[1]).toMatchObject({ id: 'entry-a', article: 'a', ...words })
    expect(list && drafted(list)).toBe('cab')
  })

  it('changes a pinned entry without moving its pin', () => {
    const list = overrideRow(viewOf(latestWith({ q: 2 })), 'q' as Guid, words, newId)
    expect(list?.draft?.pins).toMatchObject([{ position: 2, entry: { id: 'entry-q', ...words } }])
  })

  it('pins a story that only flows where it stands', () => {
    const list = overrideRow(viewOf(newList('latest')), 'c' as Guid, words, newId)
    expect(list?.draft?.pins).toMatchObject([{ position: 2, entry: { id: 'made', ...words } }])
    expect(list && drafted(list)).toBe('abcdefghij')
  })

  it('is null for a story that the list does not show', () => {
    expect(overrideRow(viewOf(hotOf('cab')), 'q' as Guid, words, newId)).toBeNull()
    expect(overrideRow(viewOf(newList('latest')), 'q' as Guid, words, newId)).toBeNull()
  })
})
