import { expect, test } from '@playwright/test'
import { execFile } from 'node:child_process'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sandboxRefusalHere } from '../../build/sandbox.mjs'
import { executable } from '../support/launch-app.ts'

let home = ''
test.beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'wiredesk-headless-'))
})
test.afterEach(() => rm(home, { recursive: true, force: true, maxRetries: 5 }))

test('the installed app answers a command on a machine without a display', async () => {
  const { code, stdout } = await command('formats', '--json')
  expect(code).toBe(0)
  expect(JSON.parse(stdout)).toMatchObject({})
})

test('a command of the installed app ends with its own exit code, and leaves no profile behind', async () => {
  const { code, stdout } = await command('articles', join(home, 'no-such-desk'), '--json')
  expect(code).not.toBe(0)
  expect(code).toBeLessThanOrEqual(2)
  expect(stdout.trim() === '' || typeof JSON.parse(stdout) === 'object').toBe(true)
  expect(await readdir(home)).toEqual([])
})

function command(...args: string[]): Promise<{ code: number | string; stdout: string }> {
  const { DISPLAY: _display, WAYLAND_DISPLAY: _wayland, ...environment } = process.env
  const all = sandboxRefusalHere() ? [...args, '--no-sandbox'] : args
  const options = { env: { ...environment, HOME: home, XDG_CONFIG_HOME: '' }, timeout: 20_000 }
  return new Promise((resolve) => {
    execFile(executable, all, options, (error, stdout) => {
      resolve({ code: error ? (error.code ?? `${error.signal}`) : 0, stdout })
    })
  })
}
