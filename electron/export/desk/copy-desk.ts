import { createHash } from 'node:crypto'

import type { Manifest } from '../../../shared/export/manifest.ts'
import { nodeDisk } from '../../disk/node-disk.ts'
import { DeskError } from '../../store/desk-error.ts'
import { type DeskSnapshot, deskSnapshot } from '../../store/desk-snapshot.ts'
import { eachAtOnce } from '../each-at-once.ts'
import type { CopyRun, CopyTarget } from '../format.ts'
import { progressSteps } from '../progress-steps.ts'
import { articleIn } from './article-in.ts'
import { type Copied, copiedManifest } from './copied-manifest.ts'

type Stamped = Copied & { readonly stamp: string }

const width = 8
// Saving one story changes a file or two: a desk that is never still for so long is not being typed in.
const mostRounds = 50

/**
 * Copies every file of a desk that others may be writing to, until nothing has changed since it was
 * copied: so the copy is the desk at one moment. Each file is read back. Null when it was cancelled.
 */
export async function copyDesk(run: CopyRun): Promise<Manifest | null> {
  const { reader, target, signal } = run
  const copied = new Map<string, Stamped>()
  for (let round = 0; round < mostRounds; round += 1) {
    const seen = await deskSnapshot(nodeDisk, reader.folder)
    const stale = [...seen.stamps].filter(([path, stamp]) => copied.get(path)?.stamp !== stamp)
    const gone = [...copied.keys()].filter((path) => !seen.stamps.has(path))
    if (stale.length === 0 && gone.length === 0) return copiedManifest(reader.desk().name, copied)
    for (const path of gone) {
      await target.remove(path)
      copied.delete(path)
    }
    const tell = progressSteps(stale.length, run.onProgress)
    let done = 0
    await eachAtOnce(stale, width, async ([path, stamp]) => {
      await run.mayGoOn()
      if (signal.aborted) return
      await copyFile({ path, stamp }, { seen, target, copied })
      done += 1
      if (round === 0) tell(done)
    })
    if (signal.aborted) return null
  }
  throw new DeskError('exportDeskMoving', { path: reader.folder })
}

type Parts = {
  readonly seen: DeskSnapshot
  readonly target: CopyTarget
  readonly copied: Map<string, Stamped>
}

async function copyFile(
  { path, stamp }: { readonly path: string; readonly stamp: string },
  { seen, target, copied }: Parts,
): Promise<void> {
  const bytes = await seen.read(path)
  // Gone since it was listed; the next round sees that too.
  if (bytes === null) return
  await target.write(path, bytes)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  if ((await target.rehash(path)) !== sha256) throw new DeskError('exportCopyBroken', { path })
  copied.set(path, { stamp, sha256, article: articleIn(path, bytes) })
}
