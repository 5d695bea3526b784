import { expect, it } from 'vitest'

import { announcer } from '../../../electron/ipc/announce.ts'

it('a notice reaches every window that is still there', () => {
  const told: unknown[] = []
  const window = (name: string, isDestroyed: boolean) => ({
    isDestroyed: () => isDestroyed,
    send: (notice: string, value: unknown) => told.push([name, notice, value]),
  })
  const announce = announcer(() => [window('open', false), window('closed', true)])
  announce('command.chosen', { id: 'edit.undo' })
  expect(told).toEqual([['open', 'command.chosen', { id: 'edit.undo' }]])
})
