import { canonicalName } from './canonical-names.ts'
import { canonicalWords } from './canonical-words.ts'

type Members = Readonly<Record<string, unknown>>

/** Where two spellings of one member disagree, neither may decide whether a story can be shown. */
const decisive = new Set(['pubStatus', 'embargoedUntil', 'expires'])
// An item associates others, and those their pictures; what lies deeper is nothing that a desk keeps.
const deepest = 3

/**
 * An item of ninjs 1.x, 2.x or 3.x in the shape of 3.1. Each member is told by its own shape, not by
 * the version that the item claims, since wires mix them and add their own.
 */
export function canonicalNinjs(value: unknown, depth = 0): unknown {
  if (!isMembers(value)) return value
  const made = new Map<string, unknown>()
  const worded: Record<'headlines' | 'descriptions' | 'bodies', object[]> = {
    headlines: [],
    descriptions: [],
    bodies: [],
  }
  for (const [name, said] of Object.entries(value)) {
    const words = canonicalWords(name)
    if (words !== null && typeof said === 'string') {
      worded[words.member].push({ role: words.role, contentType: words.contentType, value: said })
      continue
    }
    const canonical = canonicalName(name)
    put(made, canonical, shaped(canonical, said, depth))
  }
  for (const [member, flat] of Object.entries(worded)) {
    const own = made.get(member)
    if (flat.length > 0)
      made.set(member, [...(Array.isArray(own) ? (own as unknown[]) : []), ...flat])
  }
  // Superdesk and its kin say their own name before the standard's.
  if (!made.has('uri') && made.has('guid')) made.set('uri', made.get('guid'))
  return Object.fromEntries(made)
}

function put(made: Map<string, unknown>, name: string, said: unknown): void {
  const before = made.get(name)
  if (before === undefined || before === null) made.set(name, said)
  else if (decisive.has(name) && said !== null && said !== before) made.set(name, [before, said])
}

function shaped(name: string, said: unknown, depth: number): unknown {
  if (name === 'associations') return depth < deepest ? associationsOf(said, depth) : []
  if (name === 'renditions') return isMembers(said) ? named(Object.entries(said)) : said
  if (name === 'altIds') return isMembers(said) ? idsOf(said) : said
  return said
}

function associationsOf(said: unknown, depth: number): readonly unknown[] {
  if (Array.isArray(said)) return said.map((one: unknown) => canonicalNinjs(one, depth + 1))
  if (!isMembers(said)) return []
  const told = inRank(Object.entries(said)).map(
    ([name, one]) => [name, canonicalNinjs(one, depth + 1)] as const,
  )
  return named(told)
}

/** As `item-2` before `item-10`; names without numbers stay as they stand. */
function inRank(entries: readonly (readonly [string, unknown])[]): typeof entries {
  const rank = ([name]: readonly [string, unknown]): number => Number(/\d+$/.exec(name)?.[0] ?? -1)
  return entries.every((entry) => rank(entry) >= 0)
    ? entries.toSorted((one, other) => rank(one) - rank(other))
    : entries
}

/** Members of an object as those of an array, which say their own name. */
function named(entries: readonly (readonly [string, unknown])[]): readonly unknown[] {
  return entries.map(([name, one]) => (isMembers(one) ? { ...one, name } : one))
}

function idsOf(said: Members): readonly object[] {
  return Object.entries(said).flatMap(([role, ids]) =>
    (Array.isArray(ids) ? (ids as unknown[]) : [ids]).map((value) => ({ role, value })),
  )
}

function isMembers(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
