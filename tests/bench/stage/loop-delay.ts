import type { ElectronApplication } from '@playwright/test'

/** How long what comes to Electron main waits for its turn. */
export type LoopDelay = {
  /** The most that 99 of 100 looks waited since the start, in milliseconds. */
  readonly p99: number
  readonly most: number
}

// A look each millisecond finds even a short delay; what it waits for by itself is taken off.
const resolution = 1

/** Watches main's loop until `act` is done. */
export async function loopDelay(
  app: ElectronApplication,
  act: () => Promise<void>,
): Promise<LoopDelay> {
  await app.evaluate((_electron, resolution) => {
    const { monitorEventLoopDelay } = process.getBuiltinModule('node:perf_hooks')
    const watch = monitorEventLoopDelay({ resolution })
    watch.enable()
    Reflect.set(globalThis, 'loopDelay', watch)
  }, resolution)
  await act()
  const found = await app.evaluate(() => {
    const watch = Reflect.get(globalThis, 'loopDelay') as {
      disable: () => void
      percentile: (of: number) => number
      readonly max: number
    }
    watch.disable()
    return { p99: watch.percentile(99), most: watch.max }
  })
  const inMs = (nanoseconds: number): number => Math.max(0, nanoseconds / 1e6 - resolution)
  return { p99: inMs(found.p99), most: inMs(found.most) }
}
