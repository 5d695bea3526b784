/** A tag's name as the desk keeps it: as typed, without its `#` and spare space. */
export function cleanTagName(name: string): string {
  return name
    .normalize('NFC')
    .replace(/^[\s#]+/, '')
    .trim()
    .replace(/\s+/g, ' ')
}
