/** The page's only way to main: calls that answer with values, and never fail in silence. */
import type { Notices } from '../shared/ipc/contract.ts'
import type { DeskLine, Input, NoticeName, Output, PageCall } from '../shared/ipc/desk-api.ts'
import { formatProblem } from '../shared/message/format-message.ts'
import { failed, type Reply } from '../shared/problem.ts'
import { pageStore } from './state/page-state.ts'
import { showToast } from './ui/toast-store.ts'

// The preload puts it there before any script of the page runs.
const desk = Reflect.get(window, 'desk') as DeskLine

const waiting = new Map<number, (reply: Reply<unknown>) => void>()
// Main may still answer what the page asked before it was loaded anew: no number comes twice.
let lastNumber = Math.trunc(performance.timeOrigin) * 1_000

let isHearing = false

function hearOnce(): void {
  if (isHearing) return
  isHearing = true
  desk.onAnswer((number, reply) => {
    waiting.get(number)?.(reply)
    waiting.delete(number)
  })
}

/** Sends under a new number and waits for its answer. A promise that crosses into the page would cost it more than the call does (0082). */
function answered(send: (number: number) => void): Promise<Reply<unknown>> {
  return new Promise((resolve) => {
    hearOnce()
    lastNumber += 1
    const number = lastNumber
    waiting.set(number, resolve)
    try {
      send(number)
    } catch (error) {
      waiting.delete(number)
      const reason = error instanceof Error ? error.message : String(error)
      resolve(failed('unexpected', { reason }))
    }
  })
}

/** Calls main and takes even a broken line as a value. */
export async function call<N extends PageCall>(
  name: N,
  input: Input<N>,
): Promise<Reply<Output<N>>> {
  // Main answers each call as the contract says, which a number cannot show the compiler.
  return (await answered((number) => desk.ask(number, name, input))) as Reply<Output<N>>
}

/** Asks what taking in files would do that a person dropped on the window; what is no file of the disk is refused. */
export async function lookAtFiles(files: readonly File[]): Promise<Reply<Output<'import.look'>>> {
  const reply = await answered((number) => desk.lookAtFiles(number, files))
  return reply as Reply<Output<'import.look'>>
}

/** Calls main; a refusal is told in a toast and answers `undefined`. */
export async function ask<N extends PageCall>(
  name: N,
  input: Input<N>,
): Promise<Output<N> | undefined> {
  return told(call(name, input))
}

/** What main answered; a refusal is told in a toast and gives `undefined`. */
export async function told<T>(answer: Promise<Reply<T>>): Promise<T | undefined> {
  const reply = await answer
  if (reply.ok) return reply.value
  // The screen says it already, and main why, where the desk of last time could not be opened.
  if (reply.problem.code === 'noDesk' && pageStore.getState().status?.kind !== 'open')
    return undefined
  showToast({ text: formatProblem(reply.problem), tone: 'problem' })
  return undefined
}

type Hearing = { readonly tells: Set<(value: unknown) => void>; readonly stop: () => void }
const hearings = new Map<NoticeName, Hearing>()

function hearingOf(notice: NoticeName): Hearing {
  const known = hearings.get(notice)
  if (known !== undefined) return known
  const tells = new Set<(value: unknown) => void>()
  const stop = desk.on(notice, (value) => {
    for (const tell of tells) tell(value)
  })
  const hearing = { tells, stop }
  hearings.set(notice, hearing)
  return hearing
}

/**
 * Hears what main tells by itself; gives back its undoing. However many hear of a thing, it crosses into the
 * page once, since each crossing is a copy.
 */
export function onNotice<N extends NoticeName>(
  notice: N,
  tell: (value: Notices[N]) => void,
): () => void {
  const { tells, stop } = hearingOf(notice)
  // The same function may hear twice.
  const one = (value: unknown): void => tell(value as Notices[N])
  tells.add(one)
  return () => {
    tells.delete(one)
    if (tells.size > 0 || hearings.get(notice)?.tells !== tells) return
    stop()
    hearings.delete(notice)
  }
}
