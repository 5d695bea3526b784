/** The calls about imports. */
import { z } from 'zod'

import type { ImportOutcome, ImportPlan, ImportTakenBack } from '../import/import-plan.ts'
import { call, given } from './call.ts'

const nothing = z.strictObject({})
const one = z.strictObject({ id: z.string() })

export const importCalls = {
  /** Asks a person for files and looks at them; null when they chose none or thought better of it. */
  'import.choose': call(nothing, given<ImportPlan | null>()),
  /** Looks at files that were dropped on the window. Only the preload calls it, which alone learns their paths. */
  'import.look': call(
    z.strictObject({ paths: z.array(z.string().min(1)).min(1).max(10_000) }),
    given<ImportPlan | null>(),
  ),
  /** Takes in what was looked at. */
  'import.run': call(one, given<ImportOutcome>()),
  /** Ends the looking or the taking in; what is in stays, and can be taken back. */
  'import.cancel': call(nothing, z.null()),
  'import.takeBack': call(one, given<ImportTakenBack>()),
}
