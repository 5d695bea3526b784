import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

import { snapshot } from './read-site.ts'

/** Files that the homepage leads to, over other pages too, and that are not there. */
export async function deadLinks(out: string): Promise<readonly string[]> {
  const files = new Set(Object.keys(await snapshot(out)))
  const dead: string[] = []
  const seen = new Set(['index.html'])
  for (const page of seen) {
    const text = files.has(page) ? await readFile(join(out, page), 'utf8') : null
    if (text === null) dead.push(page)
    if (text === null || !page.endsWith('.html')) continue
    for (const [, address = ''] of text.matchAll(/(?:href|src)="([^"#:]+)"/g)) {
      seen.add(join(dirname(page), decodeURIComponent(address)))
    }
  }
  return dead
}
