// @vitest-environment jsdom
import { answerWith, askedFor } from '../../../support/fake-desk.ts'

import { beforeEach, expect, it } from 'vitest'

import { askBulk, bulkStore, type Target } from '../../../../renderer/article/library/bulk-store.ts'
import { deleteForGood } from '../../../../renderer/article/library/delete-for-good.ts'
import { runToastAction, toastStore } from '../../../../renderer/ui/toast-store.ts'
import type { Guid } from '../../../../shared/article/guid.ts'
import { done } from '../../../../shared/problem.ts'

const spiked = (...names: readonly string[]): Target => ({
  guids: names as readonly Guid[],
  states: ['spiked'],
})

beforeEach(() => {
  toastStore.setState({ toasts: [] })
  bulkStore.setState({ asked: null, left: [] })
})

it('undo brings back those that went, and asks for no others', async () => {
  const problem = { code: 'deleteNotSpiked', values: { state: 'Draft' } } as const
  const left = [{ guid: 'tram' as Guid, headline: 'Trams', problem }]
  answerWith({
    'bin.add': () => Promise.resolve(done({ changed: 2, left })),
    'bin.restore': () => Promise.resolve(done({ changed: 2, left: [] })),
  })
  await deleteForGood(spiked('ferry', 'tram', 'train'))
  expect(bulkStore.getState().left).toEqual(left)
  runToastAction()
  expect(askedFor('bin.restore')).toEqual([{ guids: ['ferry', 'train'] }])
})

it('nobody is asked whether to delete more than can be deleted at once', () => {
  const names = Array.from({ length: 5_001 }, (_, at) => `story-${at}`)
  askBulk('bin', spiked(...names))
  expect(bulkStore.getState().asked).toBeNull()
  expect(toastStore.getState().toasts.map(({ text }) => text)).toEqual([
    'At most 5,000 articles are changed at once. Select fewer.',
  ])
  askBulk('bin', spiked(...names.slice(1)))
  expect(bulkStore.getState().asked?.target.guids).toHaveLength(5_000)
})
