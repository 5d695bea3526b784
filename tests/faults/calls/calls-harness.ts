import { existsSync } from 'node:fs'

import { builtProgram } from '../built-program.ts'
import type { Finding, Harness } from '../harness.ts'
import { operations } from './operations.ts'
import { learn, sweep, type Try } from './sweep.ts'
import { type CallPlace, faults } from './traced-run.ts'

/** Why no call can be failed here; null when it can. */
export function whyNoTrace(): string | null {
  if (process.platform !== 'linux') return 'strace runs on Linux'
  return existsSync('/usr/bin/strace') ? null : 'strace is not installed'
}

/**
 * Each call is killed at, and failed in so many ways, which take turns from call to call, so that
 * every way meets every kind of call.
 */
function triesOf(calls: readonly CallPlace[], waysEach: number): readonly Try[] {
  const ways = faults.filter(({ name }) => name !== 'SIGKILL')
  const kill = faults.find(({ name }) => name === 'SIGKILL')
  return calls.flatMap((place, at) =>
    [
      ...Array.from({ length: waysEach }, (_, way) => ways[(at * waysEach + way) % ways.length]),
      kill,
    ].flatMap((fault) => (fault === undefined ? [] : [{ place, fault }])),
  )
}

type Wish = {
  readonly waysEach: number
  /** Only so many calls of each operation, spread over it. */
  readonly most?: number
  /** Only the operations whose names begin so. */
  readonly only?: string
}

/** Runs what a desk does in processes of their own, and fails each file call of it in its turn. */
export async function failedCalls({ waysEach, most = Infinity, only = '' }: Wish) {
  const reason = whyNoTrace()
  if (reason !== null) return [{ kind: 'skipped', name: 'every call', reason }] satisfies Finding[]
  const saver = await builtProgram(new URL('saver.ts', import.meta.url))
  const cli = await builtProgram(new URL('../../../electron/cli.ts', import.meta.url))
  try {
    const findings: Finding[] = []
    for (const operation of operations({ saver: saver.file, cli: cli.file })) {
      if (!operation.name.startsWith(only)) continue
      const known = await learn(operation)
      const step = Math.max(1, known.calls.length / most)
      const some = known.calls.filter(
        (_, at) => Math.floor(at / step) !== Math.floor((at - 1) / step),
      )
      findings.push(await sweep(known, triesOf(some, waysEach)))
    }
    return findings
  } finally {
    await saver.remove()
    await cli.remove()
  }
}

/** `WIREDESK_WAYS=5` fails each call in every way, `WIREDESK_CALLS=1000` each call of long operations too. */
const waysEach = Number(process.env['WIREDESK_WAYS'] ?? 1)
const most = Number(process.env['WIREDESK_CALLS'] ?? 60)

export const callsHarness: Harness = {
  name: 'Failed calls',
  about:
    'Typing with a fold and a close, a start after a kill, a launch, an import, exports, a desk of an older Wiredesk and a new desk run in processes of their own under strace. Each file call that they make on the desk or the target (of a long operation sixty, spread over it) fails in its turn with EIO, ENOSPC, EACCES, EROFS or EMFILE, or the process is killed there. Afterwards the desk and the target are as before or as after, to the letter; what was refused is said in a sentence with another exit code than 0; nothing says it is done that is not; no temporary file outlives the next start; and the same goes the next time.',
  run: () => failedCalls({ waysEach, most }),
}
