import { formatMessage } from '../../shared/message/format-message.ts'
import type { MessageKey, MessageValues } from '../../shared/message/message.ts'

type FailureKey = Extract<MessageKey, `exportFailure.${string}`>

/** One article cannot be written; the others go on. */
export class ArticleFailure extends Error {
  constructor(key: FailureKey, values: MessageValues = {}, cause?: unknown) {
    super(formatMessage(key, values), { cause })
    this.name = 'ArticleFailure'
  }
}
