import type { z } from 'zod'

import type { Reply } from '../problem.ts'
import type { calls, Notices } from './contract.ts'

export type CallName = keyof typeof calls
export type Input<N extends CallName> = z.input<(typeof calls)[N]['input']>
/** An input after main has checked it. */
export type Checked<N extends CallName> = z.output<(typeof calls)[N]['input']>
export type Output<N extends CallName> = z.output<(typeof calls)[N]['output']>
/** What a page may call by itself; the paths of files it can only hand over as files. */
export type PageCall = Exclude<CallName, 'import.look'>
export type NoticeName = keyof Notices

/**
 * What the preload gives the page as `window.desk`: a line on which calls go out and answers come
 * back under their numbers. `renderer/desk.ts` speaks it for the page.
 */
export type DeskLine = {
  readonly ask: (number: number, name: PageCall, input: unknown) => void
  /** Asks what an import of files would do that were dropped on the window; throws for what is no `File` of the disk. */
  readonly lookAtFiles: (number: number, files: readonly unknown[]) => void
  readonly onAnswer: (tell: (number: number, reply: Reply<unknown>) => void) => void
  /** Gives back its undoing. */
  readonly on: <N extends NoticeName>(notice: N, tell: (value: Notices[N]) => void) => () => void
}
