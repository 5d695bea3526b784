import { z } from 'zod'

import { withContent3 } from './content-3.ts'

/** Each template with its content brought up. */
export function templatesTo2(document: unknown): unknown {
  return z.array(z.unknown()).parse(document).map(withContent3)
}
