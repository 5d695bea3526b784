// @vitest-environment jsdom
import '../../../support/fake-desk.ts'

import { setImmediate } from 'node:timers/promises'

import { beforeEach, expect, it, vi } from 'vitest'

import { bulkStore } from '../../../../renderer/article/library/bulk-store.ts'
import {
  awaitSelected,
  changeSelectionLater,
  clearSelection,
  type Member,
  selectedGuids,
} from '../../../../renderer/article/library/selection.ts'
import { useLibraryKeys } from '../../../../renderer/article/library/use-library-keys.ts'
import { toastStore } from '../../../../renderer/ui/toast-store.ts'
import { newDesk } from '../../../../shared/desk/new-desk.ts'
import { pageStore } from '../../../../renderer/state/page-state.ts'
import { aHead } from '../../../support/a-head.ts'

const keys = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, code: '' }

/** An archive of three with the cursor on the first, whose rows come when `arrive` is called. */
function anArchive() {
  let arrive: (rows: readonly Member[]) => void = () => {}
  const selection = {
    toggle: vi.fn(),
    extend: vi.fn(),
    rest: vi.fn(),
    clear: clearSelection,
    selectAll: () => {
      const change = changeSelectionLater()
      const rows = new Promise<readonly Member[]>((resolve) => (arrive = resolve))
      awaitSelected(rows.then((all) => change(all)))
    },
  }
  const head = { ...aHead('one'), state: 'spiked' as const }
  const found = { headAt: () => head } as unknown as Parameters<typeof useLibraryKeys>[0]['found']
  const press = useLibraryKeys({
    found,
    selection,
    open: () => {},
    isPeeking: false,
    setPeeking: () => {},
  })
  const all = ['one', 'two', 'three'].map((name): Member => ({
    guid: aHead(name).guid,
    state: 'spiked',
  }))
  return {
    toggled: () => selection.toggle.mock.calls.length,
    press: (key: string, more = {}) => press({ ...keys, key, ...more }, 0),
    arrive: async (rows: readonly Member[] = all) => {
      arrive(rows)
      await setImmediate()
    },
    guids: all.map(({ guid }) => guid),
  }
}

const asked = () => bulkStore.getState().asked?.target.guids ?? null

beforeEach(() => {
  clearSelection()
  bulkStore.setState({ asked: null })
  pageStore.setState({
    status: {
      kind: 'open',
      folder: '/desk',
      desk: newDesk({ name: 'Desk' }),
      isReadOnly: false,
      readOnlyBecause: null,
      problems: [],
      recovered: [],
    },
  })
})

it('Delete right after Ctrl+A means all rows, also those that are still asked for', async () => {
  const archive = anArchive()
  archive.press('a', { ctrlKey: true })
  archive.press('Delete')
  await setImmediate()
  expect(asked()).toBeNull()
  await archive.arrive()
  expect(asked()).toEqual(archive.guids)
})

it('Delete does nothing when the rows it was meant for never came, and to none that was let go of', async () => {
  const archive = anArchive()
  archive.press('a', { ctrlKey: true })
  archive.press('Delete')
  await archive.arrive([])
  expect(asked()).toBeNull()
  expect(toastStore.getState().toasts).toEqual([])

  archive.press('a', { ctrlKey: true })
  archive.press('Delete')
  expect(archive.press('Escape')).toBe(true)
  await archive.arrive()
  expect(asked()).toBeNull()
  expect(selectedGuids()).toEqual([])
})

it('Space right after Ctrl+A lets go of one row when all of them are there, and of none that was let go of', async () => {
  const archive = anArchive()
  archive.press('a', { ctrlKey: true })
  archive.press(' ', { code: 'Space' })
  await setImmediate()
  expect(archive.toggled()).toBe(0)
  await archive.arrive()
  expect(archive.toggled()).toBe(1)
  archive.press(' ', { code: 'Space' })
  expect(archive.toggled()).toBe(2)

  archive.press('a', { ctrlKey: true })
  archive.press(' ', { code: 'Space' })
  archive.press('Escape')
  await archive.arrive()
  expect(archive.toggled()).toBe(2)
})

it('Delete means the row under the cursor where nothing is selected', async () => {
  const archive = anArchive()
  archive.press('Delete')
  await setImmediate()
  expect(asked()).toEqual([archive.guids[0]])
})
