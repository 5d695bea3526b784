import '../../support/fake-desk.ts'
import { expect, it } from 'vitest'

import { commandContext } from '../../../renderer/command/command-context.ts'
import { type PageState, pageStore } from '../../../renderer/state/page-state.ts'
import { newDesk } from '../../../shared/desk/new-desk.ts'

const undo = {
  key: 'list.act.place',
  values: { headline: 'Ferry sails', list: 'Hot news', position: 1 },
} as const

function named(more: Partial<PageState>): readonly (string | null)[] {
  const { undoes, redoes } = commandContext({
    ...pageStore.getState(),
    status: {
      kind: 'open',
      folder: '/',
      desk: newDesk({ name: 'Harbour Wire' }),
      isReadOnly: false,
      readOnlyBecause: null,
      problems: [],
      recovered: [],
    },
    route: { screen: 'homepage' },
    listSteps: { undo, redo: null },
    ...more,
  })
  return [undoes, redoes]
}

it('Undo is named after the last act on the lists where it would take that back', () => {
  expect(named({})).toEqual(['move “Ferry sails” to Hot news, position 1', null])
  expect(named({ listSteps: { undo: null, redo: undo } })[1]).toContain('move “Ferry sails”')
})

it('and is plain Undo in a text field, and on other screens', () => {
  expect(named({ isTyping: true })).toEqual([null, null])
  expect(named({ route: { screen: 'articles' } })).toEqual([null, null])
})
