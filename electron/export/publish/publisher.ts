import type { PublishStatus, Published } from '../../../shared/export/publish-status.ts'
import type { ExportReport } from '../../../shared/export/report.ts'
import type { Clock } from '../../clock.ts'
import { DeskError } from '../../store/desk-error.ts'
import type { DeskStore } from '../../store/desk-store.ts'
import { livePrint } from './live-print.ts'
import type { PublishMemory, Remembered } from './publish-memory.ts'
import { storyNews } from './story-news.ts'

type Parts = {
  readonly store: DeskStore
  readonly clock: Clock
  readonly memory: PublishMemory
  readonly run: (out: string, signal: AbortSignal) => Promise<ExportReport>
  readonly tell: (status: PublishStatus) => void
}

const none: PublishStatus = { folder: null, isRunning: false, last: null }

/**
 * Keeps the published site as the desk has it: publishes when the desk is opened, when a story comes to
 * readers, changes for them or leaves them, and when the public lists say something else; one run at a
 * time. What failed or was cut off is made good by the next run. Only the desk's writer publishes.
 */
export async function openPublisher({ store, clock, memory, run, tell }: Parts) {
  let kept: Remembered | null = await memory.read(store.folder).catch(() => null)
  /** What the lists said when they were last written, or tried to be. */
  let tried: string | null = null
  /** Whether stories changed for readers since the last run began, in lists or not. */
  let isDue = false
  let stop: AbortController | null = null
  let running: Promise<void> = Promise.resolve()
  let isClosed = false

  const status = (): PublishStatus =>
    kept === null ? none : { folder: kept.folder, isRunning: stop !== null, last: kept.last }

  async function keep(next: Remembered | null): Promise<void> {
    kept = next
    // Not remembered, it costs one dialog.
    await memory.write(store.folder, next).catch(() => undefined)
  }

  async function publish(folder: string, signal: AbortSignal): Promise<Published | null> {
    try {
      const { outcome, failed } = await run(folder, signal)
      if (outcome === 'cancelled') return null
      return { at: clock(), leftOut: failed.length, problem: null }
    } catch (error) {
      const problem =
        error instanceof DeskError
          ? error.problem
          : ({ code: 'unexpected', values: { reason: String(error) } } as const)
      return { at: clock(), leftOut: 0, problem }
    }
  }

  async function runs(signal: AbortSignal): Promise<void> {
    while (kept !== null && !signal.aborted) {
      const { folder } = kept
      const print = livePrint(store, clock())
      tried = print
      isDue = false
      const last = await publish(folder, signal)
      if (last === null || signal.aborted) return
      await keep({ folder, last })
      // Changes that came meanwhile go out together.
      if (!isDue && livePrint(store, clock()) === print) return
    }
  }

  function begin(): void {
    if (stop !== null || kept === null || isClosed || store.isReadOnly) return
    const ours = new AbortController()
    stop = ours
    tell(status())
    running = runs(ours.signal).finally(() => {
      if (stop === ours) stop = null
      tell(status())
    })
  }

  function look(): void {
    if (kept === null || stop !== null) return
    if (isDue || livePrint(store, clock()) !== tried) begin()
  }

  // A turn later: who changed the lists waits for the disk alone, and not for this.
  let waiting: NodeJS.Immediate | null = null
  function lookSoon(): void {
    waiting ??= setImmediate(() => {
      waiting = null
      if (!isClosed) look()
    })
  }

  async function halt(): Promise<void> {
    stop?.abort()
    await Promise.race([running, patience()])
    // A folder that never answers must not keep the next one waiting.
    stop = null
  }

  const isNews = storyNews(store, clock)
  const stopListening = store.onChange((change) => {
    if (kept === null) return
    const { lists, desk, tags, tagBook } = change
    if (isNews(change)) isDue = true
    const isOther = [lists, desk, tags, tagBook].some((part) => part !== undefined)
    if (isDue || isOther) lookSoon()
  })
  // A kill, another program and time may each have changed something while nobody looked.
  if (kept !== null) isDue = true
  lookSoon()

  return {
    status,
    /** Looks whether time alone has changed the lists. */
    look,
    /** Time alone has changed what readers may have of some story. */
    turn: (): void => {
      isDue = true
      look()
    },
    /** Publishes there from now on; null stops it. */
    choose: async (folder: string | null): Promise<PublishStatus> => {
      await halt()
      tried = null
      await keep(folder === null ? null : { folder, last: null })
      begin()
      tell(status())
      return status()
    },
    publishNow: (): PublishStatus => {
      begin()
      return status()
    },
    /** Lets a run that is under way come to its end, though not for ever: a folder may not answer. */
    close: async (): Promise<void> => {
      // What was launched a moment ago goes out before the desk is closed.
      if (waiting !== null) clearImmediate(waiting)
      if (waiting !== null) look()
      isClosed = true
      stopListening()
      await Promise.race([running, patience()])
      stop?.abort()
    },
  }
}

const patienceMs = 10_000

function patience(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, patienceMs).unref())
}

export type Publisher = Awaited<ReturnType<typeof openPublisher>>
