import { cyrb53 } from '../../shared/article/cyrb53.ts'
import type { Guid } from '../../shared/article/guid.ts'

/** Our own export's slug ends in letters made from the guid, which the desk adds itself. */
export function ownSlug(slug: string, guid: Guid): string | null {
  const own = cyrb53(guid)
  const end = [own, own.slice(-8)].find((digits) => slug.endsWith(`-${digits}`))
  return (end === undefined ? slug : slug.slice(0, -end.length - 1)) || null
}
