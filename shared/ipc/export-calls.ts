/** The calls about exports. */
import { z } from 'zod'

import { guidSchema } from '../article/guid.ts'
import type { Destination, OfferedFormat } from '../export/destination.ts'
import type { ExportReport } from '../export/report.ts'
import { call, given } from './call.ts'

const nothing = z.strictObject({})
const out = z.string().min(1)

export const exportCalls = {
  'export.formats': call(nothing, given<readonly OfferedFormat[]>()),
  /** Where this computer has exported the desk to, the latest first. */
  'export.destinations': call(nothing, given<readonly Destination[]>()),
  'export.forget': call(z.strictObject({ id: z.string() }), given<readonly Destination[]>()),
  'export.chooseFolder': call(nothing, z.string().nullable()),
  'export.run': call(
    z.strictObject({
      format: z.string(),
      out,
      query: z.string().max(1000),
      /** Articles chosen by hand, in place of the query. */
      guids: z.array(guidSchema).max(100_000).optional(),
      /** Only what was released since the last export to the same place. */
      isOnlyNew: z.boolean(),
    }),
    given<ExportReport>(),
  ),
  'export.pause': call(z.strictObject({ isPaused: z.boolean() }), z.null()),
  'export.cancel': call(nothing, z.null()),
  /** Opens a folder that was exported to. */
  'export.showFolder': call(z.strictObject({ out }), z.null()),
}
