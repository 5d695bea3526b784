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

/** What the page sees as `window.desk`: one function a call, and `on`, which gives back its undoing. */
export type DeskApi = {
  readonly [N in PageCall]: (input: Input<N>) => Promise<Reply<Output<N>>>
} & {
  /** Looks at files that were dropped on the window; what is no `File` of the disk is refused. */
  readonly lookAtFiles: (files: readonly unknown[]) => Promise<Reply<Output<'import.look'>>>
  readonly on: <N extends NoticeName>(notice: N, tell: (value: Notices[N]) => void) => () => void
}
