import { dirname, join } from 'node:path'

import { expect, it } from 'vitest'

import type { Disk } from '../../../electron/disk/disk.ts'
import { clearDrafts, newDraft } from '../../../electron/export/export-draft.ts'
import { swapFolders } from '../../../electron/export/swap-folders.ts'
import { ensureFolder } from '../../../electron/store/ensure-folder.ts'
import { writeDurably } from '../../../electron/store/write-durably.ts'
import { brokenDisks } from './broken-disks.ts'
import { crashStates } from './crash-states.ts'
import { modelDisk } from './model-disk.ts'
import { epochMs, Tree } from './tree.ts'
import { filesIn } from './untouched-files.ts'

const out = '/newsroom/site'
const names = ['index.html', 'a/one.html', 'a/two.html', 'feed.xml']

/** An export that is whole and safe in a folder, before it takes anything's place. */
async function write(disk: Disk, folder: string, words: string): Promise<void> {
  await ensureFolder(disk, folder)
  for (const name of names)
    await writeDurably(disk, join(folder, name), Buffer.from(`${words} ${name}`))
}

function shownIn(tree: Tree): string {
  const files = [...filesIn(tree)].filter(([path]) => path.startsWith(`${out}/`))
  const words = files.map(([path, bytes]) => {
    const [word = '', name = ''] = Buffer.from(bytes).toString().split(' ')
    return name === path.slice(out.length + 1) ? word : 'other'
  })
  if (words.length === 0) return 'nothing'
  return words.length === names.length && new Set(words).size === 1 ? (words[0] ?? '') : 'a part'
}

/** What readers find after each cut and the next start of an export, before and after the swap was told of. */
async function found(before: string | null, meddle = (disk: Disk): Disk => disk) {
  const draft = newDraft(out)
  const start = modelDisk(new Tree())
  await ensureFolder(start.disk, dirname(out))
  if (before !== null) await write(start.disk, out, before)
  await write(start.disk, draft.folder, 'new')
  const { disk, ops } = modelDisk(start.tree, { isSlow: true })
  await swapFolders(draft, out, meddle(disk))
  const flush = ops.findIndex(({ kind }) => kind === 'flush')
  const doneAfter = flush === -1 ? ops.length : flush + 1
  const [early, late] = [new Set<string>(), new Set<string>()]
  for (const { after, tree } of crashStates(start.tree, ops, { from: 0, perCut: 5000 })) {
    const again = modelDisk(tree)
    await clearDrafts(out, epochMs, again.disk)
    ;(after < doneAfter ? early : late).add(shownIn(again.tree))
  }
  return { early: [...early].toSorted(), late: [...late].toSorted() }
}

it('an export takes the place of another whole, or not at all, whenever the power goes', async () => {
  expect(await found('old')).toEqual({ early: ['new', 'old'], late: ['new'] })
})

it('a first export stands whole or not at all', async () => {
  expect(await found(null)).toEqual({ early: ['new', 'nothing'], late: ['new'] })
})

it('a swap of which no name is flushed is caught', async () => {
  const { late } = await found('old', brokenDisks['flushes no folder'])
  expect(late).toContain('old')
})
