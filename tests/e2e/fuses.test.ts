import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses'
import { expect, test } from '@playwright/test'
import { spawn } from 'node:child_process'
import { access, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { executable } from '../support/launch-app.ts'

test('the packaged binary carries the fuses of the release, and lets only the tests inspect it', async () => {
  const wire = await getCurrentFuseWire(executable)
  const states = Object.entries(FuseV1Options)
    .filter(([, option]) => typeof option === 'number' && wire[option as FuseV1Options])
    .map(([name, option]) => [name, wire[option as FuseV1Options] === FuseState.ENABLE])
  expect(Object.fromEntries(states)).toMatchObject({
    RunAsNode: false,
    EnableCookieEncryption: true,
    EnableNodeOptionsEnvironmentVariable: false,
    EnableNodeCliInspectArguments: true,
    EnableEmbeddedAsarIntegrityValidation: true,
    OnlyLoadAppFromAsar: true,
    LoadBrowserProcessSpecificV8Snapshot: false,
    GrantFileProtocolExtraPrivileges: false,
  })
})

test('the app cannot be used as a Node to run a script with', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'wiredesk-fuses-'))
  const script = join(folder, 'script.cjs')
  const proof = join(folder, 'proof')
  await writeFile(script, `require('node:fs').writeFileSync(${JSON.stringify(proof)}, 'ran')`)

  await runFor(2_000, process.execPath, [script])
  await expect(access(proof), 'a real Node runs the script').resolves.toBeUndefined()
  await rm(proof)

  const args = [script, '--no-sandbox', `--user-data-dir=${folder}/profile`]
  await runFor(2_000, executable, args, { ELECTRON_RUN_AS_NODE: '1' })
  await runFor(2_000, executable, args, { NODE_OPTIONS: `--require ${script}` })
  await expect(access(proof), 'the app does not').rejects.toThrow('ENOENT')
  await rm(folder, { recursive: true, force: true, maxRetries: 5 })
})

/** Ends the program if it is still running then: an app that has opened its window stays. */
async function runFor(
  milliseconds: number,
  command: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<void> {
  const child = spawn(command, args, { stdio: 'ignore', env: { ...process.env, ...environment } })
  const ended = new Promise((resolve) => child.once('close', resolve))
  await Promise.race([ended, setTimeout(milliseconds)])
  child.kill('SIGKILL')
  await ended
}
