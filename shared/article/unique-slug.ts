/** The address itself while it is free, else the first free one of `slug-2`, `slug-3` … */
export function uniqueSlug(slug: string, isTaken: (slug: string) => boolean): string {
  let free = slug
  for (let number = 2; isTaken(free); number += 1) free = `${slug}-${number}`
  return free
}
