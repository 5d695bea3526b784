import type { Instant } from '../../instant/instant.ts'

/** A moment as NITF writes it: `20261123T093000+0000`. */
export function nitfTime(at: Instant): string {
  return at.replace(/[-:]/g, '').replace('Z', '+0000')
}
