import { dirname } from 'node:path'

import { expect, it } from 'vitest'

import { restoreBackup } from '../../../electron/backup/restore-backup.ts'
import { takeBackup } from '../../../electron/backup/take-backup.ts'
import type { Disk } from '../../../electron/disk/disk.ts'
import { aBody, anArticle, noon } from '../../support/an-article.ts'
import { brokenDisks } from './broken-disks.ts'
import { crashStates } from './crash-states.ts'
import { deskAt, freeLock } from './model-desk.ts'
import { modelDisk } from './model-disk.ts'
import { aTree } from './scenario.ts'
import type { Tree } from './tree.ts'
import { filesIn } from './untouched-files.ts'

const out = '/newsroom/again'
const place = '/newsroom/Backups'
const limitMs = 120_000

/** The backup of a small desk, with the desk. */
async function aBackup() {
  const start = await aTree(({ store }) =>
    store.change(() => ({
      change: {
        articles: [anArticle('bridge'), anArticle('ferry', { body: aBody('Ferries sail.') })],
        words: ['Суспільне'],
      },
      result: null,
    })),
  )
  const { disk, tree } = modelDisk(start)
  const { folder: backup } = await takeBackup({
    disk,
    desk: deskAt,
    place,
    mayMakePlace: true,
    isByHand: false,
    clock: () => noon,
    takeLock: () => Promise.resolve(freeLock),
  })
  return { start: tree, backup }
}

function filesUnder(tree: Tree, folder: string): Record<string, string> {
  const files = [...filesIn(tree)].filter(([path]) => path.startsWith(`${folder}/`))
  return Object.fromEntries(
    files.map(([path, bytes]) => [path.slice(folder.length), Buffer.from(bytes).toString('hex')]),
  )
}

/** What stands where the desk was to be after each cut, before and after it was told to be there. */
async function found(meddle = (disk: Disk): Disk => disk) {
  const { start, backup } = await aBackup()
  const others = filesUnder(start, dirname(out))
  const { disk, ops, tree } = modelDisk(start, { isSlow: true })
  await restoreBackup({ disk: { ...disk, ...meddle(disk) }, backup, out })
  const whole = filesUnder(tree, out)
  const [early, late] = [new Set<string>(), new Set<string>()]
  for (const state of crashStates(start, ops, { from: 0, perCut: 40 })) {
    const stands = filesUnder(state.tree, out)
    const isWhole = JSON.stringify(stands) === JSON.stringify(whole)
    const said = isWhole ? 'all' : Object.keys(stands).length === 0 ? 'nothing' : 'a part'
    ;(state.after < ops.length ? early : late).add(said)
    expect(filesUnder(state.tree, dirname(out))).toMatchObject(others)
  }
  return { early: [...early].toSorted(), late: [...late].toSorted(), files: Object.keys(whole) }
}

it(
  'a backup is restored whole or not at all, whenever the power goes, and stands as it was',
  async () => {
    const { early, late, files } = await found()
    expect({ early, late }).toEqual({ early: ['all', 'nothing'], late: ['all'] })
    expect(files.filter((path) => path.startsWith('/articles/'))).toHaveLength(2)
  },
  limitMs,
)

it.each([
  ['flushes no file', 'a part'],
  ['flushes no folder', 'nothing'],
])(
  'a disk that %s is noticed by this test',
  async (broken, left) => {
    expect((await found(brokenDisks[broken])).late).toContain(left)
  },
  limitMs,
)
