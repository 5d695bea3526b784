import { uniqueSlugs } from './unique-slugs.ts'

/** Who wrote something, as the operator of the site is shown them to map. */
export type SiteAuthor = { readonly login: string; readonly name: string }

// WordPress keeps no more of a login, and Ghost more.
const longest = 60

/** The author of each byline, with a login in ASCII; what has no byline is the desk's own. */
export function siteAuthors(bylines: Iterable<string>, desk: string) {
  const names = [
    desk,
    ...[...new Set(Array.from(bylines, tidy))].filter((name) => name !== '').sort(),
  ]
  const logins = uniqueSlugs(names, longest)
  const of = (byline: string): SiteAuthor => {
    const name = tidy(byline) || desk
    return { login: logins.get(name) ?? logins.get(desk) ?? '', name }
  }
  return { all: [...new Set(names)].map(of), of }
}

function tidy(byline: string): string {
  return byline.replace(/\s+/g, ' ').trim()
}
