import { constants, getPriority } from 'node:os'
import { Worker } from 'node:worker_threads'

import { expect, it } from 'vitest'

import { giveWay } from '../../electron/give-way.ts'

const isLinux = process.platform === 'linux'

it('a thread steps back, and the others stay where they are', async ({ skip }) => {
  if (!isLinux) skip('only Linux gives each thread a priority of its own; runs there, as in CI')
  // Begun before, since a thread begins where the one that begins it stands.
  const other = new Worker(
    `const { parentPort } = require('node:worker_threads')
     const { getPriority } = require('node:os')
     setInterval(() => parentPort.postMessage(getPriority(0)), 10)`,
    { eval: true },
  )
  const said = (): Promise<unknown> => new Promise((resolve) => other.once('message', resolve))
  const before = await said()
  giveWay()
  expect(getPriority(0)).toBe(constants.priority.PRIORITY_LOW)
  // The first may have been on its way.
  expect([await said(), await said()]).toEqual([before, before])
  expect(before).toBeLessThan(constants.priority.PRIORITY_LOW)
  await other.terminate()
})
