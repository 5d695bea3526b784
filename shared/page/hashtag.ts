/** A tag ends at the first space, so a name of several words is joined. */
export function hashtag(name: string): string {
  return `#${name.trim().replace(/\s+/g, '_')}`
}
