import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile, rm } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

/** A call by its name and its number among the calls of that name, from the first one on. */
export type CallPlace = { readonly call: string; readonly nth: number }

export type Fault = { readonly name: string; readonly inject: string }

export const faults: readonly Fault[] = [
  ...['EIO', 'ENOSPC', 'EACCES', 'EROFS', 'EMFILE'].map((code) => ({
    name: code,
    inject: `error=${code}`,
  })),
  { name: 'SIGKILL', inject: 'signal=SIGKILL' },
]

export type TracedRun = {
  /** Null when it was killed. */
  readonly code: number | null
  readonly out: string
  readonly err: string
  /** The calls that it made on files below `within`, in order. */
  readonly calls: readonly CallPlace[]
  /** The call that was failed, as the trace has it; null when it did not come to it. */
  readonly injected: string | null
}

const traced =
  'openat,write,writev,pwrite64,pwritev,fsync,fdatasync,rename,renameat,renameat2,unlink,unlinkat,rmdir,mkdir,mkdirat,ftruncate,close'
    .split(',')
    .map((name) => `?${name}`)
    .join(',')

/** A slow machine needs seconds; what hangs, hangs for good. */
const longestMs = 60_000

const waiting = fileURLToPath(new URL('waiting.cjs', import.meta.url))

type Wish = {
  readonly program: readonly string[]
  readonly within: string
  readonly log: string
  readonly fail?: CallPlace & { readonly fault: Fault }
}

/** Runs a program of plain Node with one file call of it failed, or none. */
export async function tracedRun({ program, within, log, fail }: Wish): Promise<TracedRun> {
  const child = spawn(process.execPath, ['--require', waiting, ...program], {
    env: { ...process.env, UV_THREADPOOL_SIZE: '1', NODE_OPTIONS: '' },
    stdio: 'pipe',
  })
  let [out, err] = ['', '']
  child.stdout.on('data', (some: Buffer) => (out += some.toString()))
  const closed = once(child, 'close')
  const thread = await new Promise<string>((resolve, reject) => {
    child.stderr.on('data', (some: Buffer) => {
      err += some.toString()
      const [, found] = /^thread (\d+)\n/.exec(err) ?? []
      if (found !== undefined) resolve(found)
    })
    child.once('close', () => reject(new Error(`the program did not begin: ${err}`)))
  })
  const tracer = await attached(thread, log, fail)
  const traceEnded = once(tracer, 'close')
  child.stdin.on('error', () => undefined)
  child.stdin.end('.')
  const patience = setTimeout(() => {
    err += 'it does not end\n    at nowhere:0:0\n'
    child.kill('SIGTERM')
  }, longestMs)
  const [code] = (await closed) as [number | null]
  clearTimeout(patience)
  await traceEnded
  const lines = (await readFile(log, 'utf8')).split('\n')
  await rm(log)
  return { code, out, err: err.replace(/^thread \d+\n/, ''), ...callsIn(lines, within) }
}

async function attached(thread: string, log: string, fail: Wish['fail']): Promise<ChildProcess> {
  const injection =
    fail === undefined ? [] : ['-e', `inject=${fail.call}:${fail.fault.inject}:when=${fail.nth}`]
  const args = ['-p', thread, '-y', '-s', '0', '-o', log, '-e', `trace=${traced}`, ...injection]
  const tracer = spawn('strace', args, { stdio: ['ignore', 'ignore', 'pipe'] })
  let said = ''
  await new Promise<void>((resolve, reject) => {
    tracer.stderr.on('data', (some: Buffer) => {
      said += some.toString()
      if (said.includes('attached')) resolve()
    })
    tracer.once('error', reject)
    tracer.once('close', () => reject(new Error(`strace did not attach: ${said}`)))
  })
  return tracer
}

function callsIn(lines: readonly string[], within: string) {
  const counts = new Map<string, number>()
  const calls: CallPlace[] = []
  let injected: string | null = null
  for (const line of lines) {
    const [, call] = /^(\w+)\(/.exec(line) ?? []
    if (call === undefined) continue
    const nth = (counts.get(call) ?? 0) + 1
    counts.set(call, nth)
    const isOurs = line.includes(within)
    if (isOurs) calls.push({ call, nth })
    if (line.includes('(INJECTED)') && isOurs) injected = line
  }
  return { calls, injected }
}
