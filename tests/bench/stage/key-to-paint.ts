import { turnsOf } from '../interleave.ts'
import { type BenchApp, rest } from './bench-app.ts'
import { paintedEvents, traced } from './trace.ts'
import { typeKeys } from './type-keys.ts'

type Wish<A> = {
  readonly rounds: number
  /** What takes turns. */
  readonly arms: readonly A[]
  /** Puts the caret where the keys of the arm are typed. */
  readonly prepare: (arm: A) => Promise<void>
}

// Short turns: whatever else the machine does for some seconds falls on all arms alike.
const keysInTurn = 14
// The first keys in a place lay out what nobody had looked at.
const warmingKeys = 2
const settleMs = 250

/** Types in turn, and answers of each arm and turn how long each key took to be seen. */
export async function keyToPaint<A extends string>(
  { app, page, cdp }: Pick<BenchApp, 'app' | 'page' | 'cdp'>,
  { rounds, arms, prepare }: Wish<A>,
): Promise<(arm: A) => readonly (readonly number[])[]> {
  const turns: { readonly arm: A; readonly from: number; readonly to: number }[] = []
  const now = (): Promise<number> => page.evaluate(() => performance.now())
  const trace = await traced(app, ['devtools.timeline'], async () => {
    for (const arm of turnsOf(rounds, arms)) {
      await prepare(arm)
      await rest(settleMs)
      await typeKeys(cdp, warmingKeys)
      const from = await now()
      await typeKeys(cdp, keysInTurn)
      turns.push({ arm, from, to: await now() })
    }
  })
  const keys = paintedEvents(trace, 'keydown')
  return (arm) =>
    turns
      .filter((turn) => turn.arm === arm)
      .map(({ from, to }) =>
        keys.filter(({ at }) => from <= at && at < to).map(({ tookMs }) => tookMs),
      )
}
