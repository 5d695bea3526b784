import type { ElectronApplication } from '@playwright/test'
import { readFile, rm } from 'node:fs/promises'

/** One event of Chromium's trace, as far as it is read here; times are microseconds. */
export type TraceEvent = {
  readonly name: string
  readonly ph: string
  readonly pid: number
  readonly tid: number
  readonly ts: number
  readonly dur?: number
  /** Time that the thread was on a processor. */
  readonly tdur?: number
  readonly id?: string
  readonly id2?: { readonly local?: string; readonly global?: string }
  readonly args: {
    /** Which source of Chromium posted a task. */
    readonly src_file?: string
    readonly name?: string
    readonly data?: { readonly type?: string; readonly timeStamp?: number }
  }
}

/** What all processes of the app did meanwhile. */
export async function traced(
  app: ElectronApplication,
  categories: readonly string[],
  act: () => Promise<void>,
): Promise<readonly TraceEvent[]> {
  await app.evaluate(
    ({ contentTracing }, included_categories) =>
      contentTracing.startRecording({ included_categories, excluded_categories: ['*'] }),
    [...categories],
  )
  let file = ''
  try {
    await act()
  } finally {
    file = await app.evaluate(({ contentTracing }) => contentTracing.stopRecording())
  }
  const { traceEvents } = JSON.parse(await readFile(file, 'utf8')) as {
    traceEvents: readonly TraceEvent[]
  }
  await rm(file)
  return traceEvents
}

function idOf({ id, id2 }: TraceEvent): string {
  return id ?? id2?.local ?? id2?.global ?? ''
}

export type Painted = {
  /** When the browser had the event, on the page's own clock. */
  readonly at: number
  readonly tookMs: number
}

/**
 * From the moment the browser had an input event to the moment the frame that shows its work was on
 * the display: what the Event Timing API means, before it rounds to eight milliseconds.
 */
export function paintedEvents(events: readonly TraceEvent[], type: string): readonly Painted[] {
  const begun = new Map<string, TraceEvent>()
  const painted: Painted[] = []
  for (const event of events) {
    if (event.name !== 'EventTiming') continue
    const id = idOf(event)
    const begin = begun.get(id)
    if (event.ph === 'b' && event.args.data?.type === type) begun.set(id, event)
    else if (event.ph === 'e' && begin !== undefined) {
      const { timeStamp: at = Number.NaN } = begin.args.data ?? {}
      painted.push({ at, tookMs: (event.ts - begin.ts) / 1_000 })
      begun.delete(id)
    }
  }
  return painted
}

// V8 collects garbage in tasks of its own when a page rests: of everything done before, and whenever it likes.
const collectors = ['v8/src/heap/', '/v8_idle_task_runner.h']

/** How long a thread of this name worked altogether, on the processor, in milliseconds; but for V8's own tasks. */
export function threadTime(
  events: readonly TraceEvent[],
  thread: 'CrRendererMain' | 'CrBrowserMain',
): number {
  const threads = new Set(
    events
      .filter(({ ph, name, args }) => ph === 'M' && name === 'thread_name' && args.name === thread)
      .map(({ pid, tid }) => `${pid} ${tid}`),
  )
  const tasks = events.filter(
    ({ name, ph, pid, tid, args }) =>
      name === 'ThreadControllerImpl::RunTask' &&
      ph === 'X' &&
      threads.has(`${pid} ${tid}`) &&
      !collectors.some((source) => args.src_file?.includes(source)),
  )
  if (tasks.length === 0) throw new Error(`the trace has no task of ${thread}`)
  return tasks.reduce((sum, { tdur = Number.NaN }) => sum + tdur, 0) / 1_000
}
