import { describe, expect, it } from 'vitest'

import type { BackupDisk } from '../../../electron/backup/backup-disk.ts'
import { checkBackup } from '../../../electron/backup/check-backup.ts'
import { listBackups, type StandingBackup } from '../../../electron/backup/list-backups.ts'
import { readManifest } from '../../../electron/backup/read-manifest.ts'
import { takeBackup } from '../../../electron/backup/take-backup.ts'
import type { Disk } from '../../../electron/disk/disk.ts'
import type { Instant } from '../../../shared/instant/instant.ts'
import { aBody, anArticle, noon } from '../../support/an-article.ts'
import { brokenDisks } from './broken-disks.ts'
import { crashStates } from './crash-states.ts'
import { deskAt, freeLock, type ModelDesk, openModelDesk } from './model-desk.ts'
import { modelDisk } from './model-disk.ts'
import { aTree } from './scenario.ts'
import type { Tree } from './tree.ts'
import { filesIn } from './untouched-files.ts'

const place = '/newsroom/Backups'
const limitMs = 120_000

const at = (time: string) => (): Instant => `2026-11-25T${time}:00Z` as Instant

function take(disk: BackupDisk, time: string): Promise<StandingBackup> {
  return takeBackup({
    disk,
    desk: deskAt,
    place,
    mayMakePlace: true,
    isByHand: false,
    clock: at(time),
    takeLock: () => Promise.resolve(freeLock),
  })
}

function save({ store }: Pick<ModelDesk, 'store'>, headline: string): Promise<unknown> {
  const ferry = anArticle('ferry', { headline, body: aBody(headline) })
  return store.change(() => ({ change: { articles: [ferry] }, result: null }))
}

/** A desk that is backed up at each of the times, and has another headline after each. */
async function backedUp(times: readonly string[]): Promise<Tree> {
  const start = await aTree(async (desk) => {
    await save(desk, 'Ferries stay')
    await desk.store.change(() => ({ change: { articles: [anArticle('bridge')] }, result: null }))
  })
  const { disk, tree } = modelDisk(start)
  for (const time of times) {
    await take(disk, time)
    const desk = await openModelDesk(disk)
    await save(desk, `Ferries sail after ${time}`)
    await desk.close()
  }
  return tree
}

async function faultIn(disk: Disk, { folder, journal, isNoted }: StandingBackup) {
  const files = await readManifest(disk, folder)
  if (!isNoted || files === null) return 'it cannot say what it is'
  const { isTrue, faults } = await checkBackup({ disk, folder, files, journal, clock: () => noon })
  return isTrue && faults.length === 0 ? null : JSON.stringify(faults)
}

type Told = { readonly before: readonly number[]; readonly taken: number }

/** What is wrong with the backups that a cut left and with the next one that is taken; null when nothing is. */
async function faultOf(tree: Tree, { before, taken }: Told, isTold: boolean) {
  const { disk } = modelDisk(tree)
  const standing = await listBackups(disk, place)
  for (const backup of standing) {
    const fault = await faultIn(disk, backup)
    if (fault !== null) return `number ${backup.number}: ${fault}`
  }
  const numbers = standing.map(({ number }) => number)
  if (isTold && !numbers.includes(taken)) return 'what was told to be there is gone'
  if (!numbers.includes(taken) && before.some((number) => !numbers.includes(number)))
    return 'an earlier one went before this one stood'
  const next = await take(disk, '23:00')
  const fault = await faultIn(disk, next)
  if (fault !== null) return `the next one: ${fault}`
  const left = (await disk.names(place)).filter((name) => name.startsWith('.'))
  return left.length === 0 ? null : `left behind: ${left.join(', ')}`
}

async function faultsOf(times: readonly string[], last: string, meddle = (disk: Disk) => disk) {
  const start = await backedUp(times)
  const before = (await listBackups(modelDisk(start).disk, place)).map(({ number }) => number)
  const { disk, ops, tree } = modelDisk(start, { isSlow: true })
  const { number: taken } = await take({ ...disk, ...meddle(disk) }, last)
  const faults = new Set<string>()
  const seen = new Map<string, boolean>()
  for (const state of crashStates(start, ops, { from: 0, perCut: 6 })) {
    const isTold = state.after === ops.length
    const sum = `${state.tree.sum()} ${isTold}`
    if (seen.has(sum)) continue
    seen.set(sum, isTold)
    const fault = await faultOf(state.tree, { before, taken }, isTold)
    if (fault !== null) faults.add(`cut after ${state.after} of ${ops.length}: ${fault}`)
  }
  const isDeskSame = [...filesIn(start)]
    .filter(([path]) => path.startsWith(deskAt))
    .every(([path, bytes]) => filesIn(tree).get(path) === bytes)
  return { faults: [...faults].slice(0, 5), states: seen.size, isDeskSame }
}

describe('a power cut while a backup is taken', () => {
  it.each([
    ['the first', [], '08:00'],
    ['the second, which has most files by another name', ['08:00'], '09:00'],
    ['one for which an earlier one goes', ['08:00', '08:10', '08:20'], '08:30'],
  ] as const)(
    'leaves %s whole or not at all, and every other as it was',
    async (_, times, last) => {
      const { faults, states, isDeskSame } = await faultsOf(times, last)
      expect(faults).toEqual([])
      expect(isDeskSame).toBe(true)
      expect(states).toBeGreaterThan(20)
    },
    limitMs,
  )

  it.each(Object.entries(brokenDisks))(
    'is noticed by this test where the disk %s',
    async (_, meddle) => {
      expect((await faultsOf(['08:00'], '09:00', meddle)).faults).not.toEqual([])
    },
    limitMs,
  )
})
