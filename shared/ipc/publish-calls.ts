/** The calls about publishing the lists to a folder. */
import { z } from 'zod'

import type { PublishStatus } from '../export/publish-status.ts'
import { call, given } from './call.ts'

const nothing = z.strictObject({})
const status = given<PublishStatus>()

export const publishCalls = {
  'publish.status': call(nothing, status),
  /** Asks a person for the folder; the page cannot name one. */
  'publish.choose': call(nothing, status),
  'publish.stop': call(nothing, status),
  'publish.now': call(nothing, status),
}
