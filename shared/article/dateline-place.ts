// `KYIV, Nov 25 (Wire)` and `КИЇВ, 25 листопада (Дріт)`: a place, a day, perhaps a source, and
// perhaps the dash that goes before the lead.
const written =
  /^(?<place>.+?),\s+(?:\p{L}+\.?\s+\d{1,2}|\d{1,2}\s+\p{L}+\.?)(?:\s+\([^()]*\))?\s*[–—-]*$/u

/** The place in a dateline that arrived whole; a line of another form is taken as the place. */
export function datelinePlace(line: string): string {
  const trimmed = line.trim()
  return written.exec(trimmed)?.groups?.['place'] ?? trimmed
}
