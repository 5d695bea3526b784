import type { CallName, Checked, Output } from '../../shared/ipc/desk-api.ts'

/** What the calls of the contract do; a call without a handler does not compile. */
export type Handlers = {
  readonly [N in CallName]: (input: Checked<N>) => Promise<Output<N>> | Output<N>
}

/** Calls that the app answers whether or not a desk is open. */
export type AppCall = Extract<
  CallName,
  `desk.${string}` | `window.${string}` | `person.${string}` | 'preview.address' | 'copy.save'
>
export type AppHandlers = Pick<Handlers, AppCall>
/** Calls that an open desk answers. */
export type SessionHandlers = Omit<Handlers, AppCall>
