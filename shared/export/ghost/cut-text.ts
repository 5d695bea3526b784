/** A text as far as a receiver keeps it, cut where a word ends; a sign is never cut in two. */
export function cutText(text: string, longest: number): string {
  if (text.length <= longest) return text
  const cut = text.slice(0, longest - 1).replace(/[\uD800-\uDBFF]$/, '')
  const space = cut.search(/\s\S*$/)
  // A word longer than half the room is cut itself.
  return `${(space > longest / 2 ? cut.slice(0, space) : cut).trimEnd()}…`
}
