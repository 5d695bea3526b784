import type { MessageKey, MessageValues } from '../message/message.ts'

/** What an act on the lists is called when it is undone or done again. */
export type ActLabel = {
  readonly key: Extract<MessageKey, `list.act.${string}`>
  readonly values: MessageValues
}
