import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

/**
 * Finds where a picture of a site stands beside its export; its address on the network when it does not.
 * `places` are the folders that its path may begin in, as an archive of the site has them.
 */
export function besideOf(file: string, site: string, places: readonly RegExp[]) {
  const folder = dirname(file)
  return (address: string): string => {
    for (const path of pathsOf(address, site, places)) {
      if (existsSync(join(folder, path))) return path
    }
    return address
  }
}

function pathsOf(address: string, site: string, places: readonly RegExp[]): readonly string[] {
  if (!/^(?:https?:)?\/\//i.test(address)) return [address]
  const base = site === '' ? 'https://site.invalid' : site
  if (!URL.canParse(address, base)) return []
  const { pathname } = new URL(address, base)
  const path = decoded(pathname).slice(1)
  const own = URL.canParse(base) ? decoded(new URL(base).pathname).slice(1) : ''
  const inSite = path.startsWith(own) ? path.slice(own.length) : path
  return [inSite, ...places.flatMap((place) => place.exec(path)?.[1] ?? [])].filter(isWithin)
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

function isWithin(path: string): boolean {
  return path !== '' && !path.split(/[/\\]/).includes('..') && !path.includes('\0')
}
