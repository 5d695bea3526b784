import { IntlMessageFormat } from 'intl-messageformat'

import type { Problem } from '../problem.ts'
import { en } from './en.ts'
import type { MessageKey, MessageValues } from './message.ts'

const formats = new Map<MessageKey, IntlMessageFormat>()

/** The catalogue's sentence for `key`, with ICU plurals and values filled in. */
export function formatMessage(key: MessageKey, values: MessageValues = {}): string {
  let message = formats.get(key)
  if (message === undefined) {
    message = new IntlMessageFormat(en[key], 'en')
    formats.set(key, message)
  }
  return String(message.format(values))
}

export function formatProblem(problem: Problem): string {
  return formatMessage(`problem.${problem.code}`, problem.values)
}
