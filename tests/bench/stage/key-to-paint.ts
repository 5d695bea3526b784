import type { Samples } from '../figure.ts'
import { type Arm, turnsOf } from '../interleave.ts'
import { type BenchApp, rest } from './bench-app.ts'
import { paintedEvents, traced } from './trace.ts'
import { typeKeys } from './type-keys.ts'

type Turn = { readonly arm: Arm; readonly from: number; readonly to: number }

// Short turns: whatever else the machine does for some seconds falls on all arms alike.
const keysInTurn = 14
// The first keys in a place lay out what nobody had looked at.
const warmingKeys = 2
const settleMs = 250

/** Types in turn where `prepare` has put the caret, and answers how long each key took to be seen. */
export async function keyToPaint(
  { app, page, cdp }: BenchApp,
  rounds: number,
  prepare: (arm: Arm) => Promise<void>,
): Promise<Samples> {
  const turns: Turn[] = []
  const now = (): Promise<number> => page.evaluate(() => performance.now())
  const trace = await traced(app, ['devtools.timeline'], async () => {
    for (const arm of turnsOf(rounds)) {
      await prepare(arm)
      await rest(settleMs)
      await typeKeys(cdp, warmingKeys)
      const from = await now()
      await typeKeys(cdp, keysInTurn)
      turns.push({ arm, from, to: await now() })
    }
  })
  const keys = paintedEvents(trace, 'keydown')
  const timesOf = (arm: Arm): readonly number[] =>
    turns
      .filter((turn) => turn.arm === arm)
      .flatMap(({ from, to }) => keys.filter(({ at }) => from <= at && at < to))
      .map(({ tookMs }) => tookMs)
  return { ours: timesOf('ours'), baseline: timesOf('baseline'), again: timesOf('again') }
}
