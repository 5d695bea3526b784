/** The thread that reads wires, so that an import of thousands never delays a keystroke. */
import { parentPort, workerData } from 'node:worker_threads'

import { giveWay } from '../give-way.ts'
import { problemOf } from '../store/problem-of.ts'
import { readWires } from './reading/read-wires.ts'
import type { ReadJob, ReadStep } from './reading/read-step.ts'
import { mostAhead, type ReadAnswer, type ReadOrder } from './reading/thread-talk.ts'

// Main reads a message in one go, so each is small, and is sent soon where little comes.
const mostSteps = 16
const mostBytes = 128_000
const longestMs = 100

const stop = new AbortController()
let credit = mostAhead
let answer: boolean | null = null
let wake = (): void => {}

parentPort?.on('message', (order: ReadOrder) => {
  if (order.kind === 'taken') credit += 1
  else if (order.kind === 'answer') answer = order.isTaken
  else stop.abort()
  wake()
})

/** Waits for what main says, and no longer than until it says to stop. */
async function until(isSo: () => boolean): Promise<void> {
  while (!isSo() && !stop.signal.aborted) {
    await new Promise<void>((resolve) => {
      wake = resolve
    })
  }
}

function tell(said: ReadAnswer): void {
  parentPort?.postMessage(said)
}

async function run(): Promise<void> {
  let steps: ReadStep[] = []
  let bytes = 0
  let sentAt = performance.now()
  async function send(): Promise<void> {
    await until(() => credit > 0)
    credit -= 1
    tell({ kind: 'steps', steps })
    steps = []
    bytes = 0
    sentAt = performance.now()
  }
  const reading = readWires(workerData as ReadJob, stop.signal)
  try {
    for (let next = await reading.next(false); next.done !== true;) {
      const step = next.value
      steps.push(step)
      bytes += step.kind === 'item' ? step.item.bytes : 0
      const isFull = steps.length === mostSteps || bytes >= mostBytes
      if (step.kind !== 'item' || isFull || performance.now() - sentAt > longestMs) await send()
      // What was unpacked goes, and a copy is read on, only when main has said what came of it.
      if (step.kind !== 'item') await until(() => answer !== null)
      if (stop.signal.aborted) return
      next = await reading.next(answer ?? false)
      answer = null
    }
    await send()
  } finally {
    await reading.return()
  }
}

giveWay()
run()
  .then(() => tell({ kind: 'ended' }))
  .catch((error: unknown) => tell({ kind: 'problem', problem: problemOf(error) }))
  .finally(() => parentPort?.close())
