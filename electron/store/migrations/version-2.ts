import { z } from 'zod'

import { assertNever } from '../../../shared/assert-never.ts'
import type { ReleaseAct } from '../../../shared/article/release-act.ts'
import { contentTo2 } from './content-2.ts'

const versionSchema = z.looseObject({
  version: z.number(),
  state: z.enum(['published', 'corrected', 'held', 'killed']),
  content: z.unknown(),
})

/** How and by whom it was released: the act follows from the state, the name was not kept then. */
export function versionTo2(document: unknown): unknown {
  const version = versionSchema.parse(document)
  return {
    ...version,
    act: actOf(version),
    by: '',
    embargoOverride: null,
    content: contentTo2(version.content),
  }
}

function actOf({ state, version }: z.infer<typeof versionSchema>): ReleaseAct {
  switch (state) {
    case 'published':
      return version === 1 ? 'publish' : 'update'
    case 'corrected':
      return 'correct'
    case 'held':
      return 'hold'
    case 'killed':
      return 'kill'
    default:
      return assertNever(state)
  }
}
