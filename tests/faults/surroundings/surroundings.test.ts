import { afterAll, beforeAll, expect, it } from 'vitest'

import { type BuiltProgram, builtProgram } from '../built-program.ts'
import { scenarios, tryScenario } from './scenarios.ts'

let cli: BuiltProgram
beforeAll(async () => {
  cli = await builtProgram(new URL('../../../electron/cli.ts', import.meta.url))
}, 120_000)
afterAll(() => cli.remove())

it.each(Object.keys(scenarios))('%s', { timeout: 120_000 }, async (name) => {
  expect(await tryScenario(name, cli.file)).toEqual([])
})
