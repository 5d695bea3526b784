/** Text's cyrb53 hash as 14 hex digits: quick and well spread, for names, never for trust. */
export function cyrb53(text: string): string {
  let high = 0xdeadbeef
  let low = 0x41c6ce57
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    high = Math.imul(high ^ unit, 2654435761)
    low = Math.imul(low ^ unit, 1597334677)
  }
  const first = mix(high, low)
  const second = mix(low, first)
  return (4294967296 * (2097151 & second) + first).toString(16).padStart(14, '0')
}

function mix(one: number, other: number): number {
  const left = Math.imul(one ^ (one >>> 16), 2246822507)
  return (left ^ Math.imul(other ^ (other >>> 13), 3266489909)) >>> 0
}
