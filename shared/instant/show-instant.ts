import { TZDate } from '@date-fns/tz'
import { format } from 'date-fns'

import type { Instant } from './instant.ts'

/** Writes a moment as the desk's clock shows it; `pattern` uses Unicode date fields (`HH:mm dd.MM.yyyy`). */
export function showInstant(instant: Instant, pattern: string, timezone: string): string {
  return format(new TZDate(instant, timezone), pattern)
}
