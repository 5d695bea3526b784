import { createHash, randomBytes } from 'node:crypto'
import { rm, stat } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'

import { namesIn } from './published-site.ts'

const stem = '.wiredesk-publish-'
const dayMs = 24 * 60 * 60 * 1000

/** Whether a name is one that publishing leaves behind when it is cut off. */
export function isPublishDraft(name: string): boolean {
  return name.startsWith(stem)
}

/** Drafts of a desk on this computer, which publishes once at a time. */
function ours(desk: string): string {
  const maker = createHash('sha256').update(`${hostname()} ${desk}`).digest('hex')
  return `${stem}${maker.slice(0, 12)}-`
}

/** A folder in the site, on its disk, for what is not in its place yet. */
export function newPublishDraft(out: string, desk: string): string {
  return join(out, ours(desk) + randomBytes(8).toString('hex'))
}

/** Clears up after runs that were cut off: our own, and another computer's when they are a day old. */
export async function clearPublishDrafts(out: string, desk: string, nowMs: number): Promise<void> {
  for (const name of (await namesIn(out)).filter(isPublishDraft)) {
    const path = join(out, name)
    if (name.startsWith(ours(desk)) || (await isOld(path, nowMs))) {
      await rm(path, { recursive: true, force: true })
    }
  }
}

async function isOld(path: string, nowMs: number): Promise<boolean> {
  return stat(path).then(
    ({ mtimeMs }) => nowMs - mtimeMs > dayMs,
    () => false,
  )
}
