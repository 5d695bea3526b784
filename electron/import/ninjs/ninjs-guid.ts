import { guidSchema, type Guid } from '../../../shared/article/guid.ts'
import type { NinjsItem } from './ninjs-item.ts'

/**
 * What an item goes by: its uri, or the guid that its source says beside a web address made of that
 * guid. Alone, neither would be believed: each item could say another's guid. Null when it has no name.
 */
export function ninjsGuid({ uri, altIds }: Pick<NinjsItem, 'uri' | 'altIds'>): Guid | null {
  const own = altIds.find(({ role, value }) => role === 'guid' && isIn(uri, value))
  const guid = guidSchema.safeParse(own?.value ?? uri.trim())
  return guid.success ? guid.data : null
}

function isIn(uri: string, guid: string): boolean {
  try {
    return /^https?:/i.test(uri) && uri.endsWith(`/item/${encodeURIComponent(guid)}`)
  } catch {
    // Half a sign is no part of an address.
    return false
  }
}
