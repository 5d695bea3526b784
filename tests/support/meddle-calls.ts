import { execFileSync, spawn } from 'node:child_process'
import { setTimeout as wait } from 'node:timers/promises'

/** Whether strace is here and may attach to a process. */
export const canMeddle = ((): boolean => {
  if (process.platform !== 'linux') return false
  try {
    execFileSync('strace', ['-f', '-qq', '-o', '/dev/null', 'true'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
})()

export const needsMeddling =
  'making calls of the app fail needs strace with leave to attach, on Linux; runs there, as in CI'

/**
 * Has the system answer some calls of a running process as told, as `fdatasync:error=EIO`; the
 * answer ends it.
 */
export async function meddleWith(pid: number, inject: string): Promise<() => Promise<void>> {
  const [call = ''] = inject.split(':')
  const strace = spawn(
    'strace',
    ['-f', '-o', '/dev/null', '-e', `trace=${call}`, '-e', `inject=${inject}`, '-p', String(pid)],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  )
  let said = ''
  strace.stderr.on('data', (words: Buffer) => {
    said += words.toString()
  })
  for (let tries = 0; !said.includes('attached'); tries += 1) {
    if (tries === 100) throw new Error(`strace did not attach: ${said}`)
    await wait(50)
  }
  // Every thread has to be caught, and libuv's do the file system's work.
  await wait(300)
  return async () => {
    if (strace.exitCode !== null) return
    const ended = new Promise((resolve) => strace.once('exit', resolve))
    strace.kill('SIGINT')
    await ended
  }
}
