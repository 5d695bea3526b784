import {
  cp,
  mkdir,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  truncate,
  writeFile,
} from 'node:fs/promises'
import { dirname, join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { deskFolder } from '../../../electron/store/desk-folder.ts'
import type { JournalRecord } from '../../../electron/store/journal-record.ts'
import { openJournal } from '../../../electron/store/journal.ts'
import type { Guid } from '../../../shared/article/guid.ts'
import { instantOf } from '../../../shared/instant/instant-of.ts'
import { aDeskFolder } from '../../support/a-desk-folder.ts'
import { systemError, watchedDisk } from '../../support/watched-disk.ts'

function record(guid: string, sequence: number): JournalRecord {
  return {
    guid: guid as Guid,
    sequence,
    at: instantOf(new Date('2026-11-21T12:00:00Z')),
    base: null,
    change: { kind: 'fields', fields: { headline: `${guid} ${sequence}` } },
  }
}

const { disk } = watchedDisk()

describe('the journal', () => {
  it('gives back after a crash what it acknowledged, in order', async () => {
    const folder = await aDeskFolder()
    const journal = await openJournal(disk, folder)
    const records = [record('a', 1), record('b', 1), record('a', 2)]
    await Promise.all(records.map((one) => journal.append(one)))
    expect((await openJournal(disk, folder)).replayed).toEqual(records)
  })

  it('hands a record to the system before anything waits for the platter', async () => {
    const folder = await aDeskFolder()
    const watched = watchedDisk()
    const journal = await openJournal(watched.disk, folder)
    await journal.append(record('a', 1))
    let open = (): void => undefined
    const gate = new Promise<void>((resolve) => {
      open = resolve
    })
    const slow = { ...watched.disk }
    const journal2 = await openJournal(
      {
        ...slow,
        openToAppend: async (path) => ({
          ...(await slow.openToAppend(path)),
          syncData: () => gate,
        }),
      },
      folder,
    )
    const appended = journal2.append(record('a', 2))
    await new Promise((resolve) => setTimeout(resolve, 80))
    const second = journal2.append(record('a', 3))
    await new Promise((resolve) => setTimeout(resolve, 80))
    expect(await readFile(join(folder, deskFolder.journal), 'utf8')).toContain('a 3')
    open()
    await Promise.all([appended, second])
  })

  it('has its file open before the first words once it is prepared', async () => {
    const folder = await aDeskFolder()
    const watched = watchedDisk()
    const journal = await openJournal(watched.disk, folder)
    await journal.prepare()
    watched.calls.length = 0
    await journal.append(record('a', 1))
    expect(watched.calls.map(({ call }) => call)).toEqual(['write', 'syncData'])
    expect((await openJournal(disk, folder)).replayed).toEqual([record('a', 1)])
  })

  it('says with the first words, and not before, that its file cannot be opened', async () => {
    const folder = await aDeskFolder()
    const watched = watchedDisk()
    const journal = await openJournal(watched.disk, folder)
    watched.meddle = ({ call }) => {
      if (call === 'openToAppend') throw systemError('EACCES')
      return undefined
    }
    await journal.prepare()
    await expect(journal.append(record('a', 1))).rejects.toMatchObject({
      problem: { code: 'notWritable' },
    })
    watched.meddle = () => undefined
    await journal.append(record('a', 2))
    expect((await openJournal(disk, folder)).replayed).toEqual([record('a', 2)])
  })

  it('forgets folded articles, and is empty when all are', async () => {
    const folder = await aDeskFolder()
    const journal = await openJournal(disk, folder)
    await journal.append(record('a', 1))
    await journal.append(record('b', 1))
    await journal.forget(['a' as Guid])
    expect((await openJournal(disk, folder)).replayed).toEqual([record('b', 1)])
    await journal.forget(['b' as Guid])
    expect((await stat(join(folder, deskFolder.journal))).size).toBe(0)
    await journal.append(record('b', 2))
    expect((await openJournal(disk, folder)).replayed).toEqual([record('b', 2)])
  })

  it('drops a record that a cut left half written, and counts a flipped bit', async () => {
    const folder = await aDeskFolder()
    const path = join(folder, deskFolder.journal)
    const journal = await openJournal(disk, folder)
    await journal.append(record('a', 1))
    await journal.append(record('a', 2))
    await journal.close()
    const whole = await readFile(path)
    await truncate(path, whole.length - 5)
    expect(await openJournal(disk, folder)).toMatchObject({
      replayed: [record('a', 1)],
      problems: [],
    })
    await writeFile(path, whole.toString().replace('a 1', 'a 7'))
    expect(await openJournal(disk, folder)).toMatchObject({
      replayed: [record('a', 2)],
      problems: [
        {
          code: 'journalDamaged',
          values: { path: 'journal.jsonl', lines: 1, kept: join('damaged', 'journal.jsonl') },
        },
      ],
    })
  })

  it.each(['write', 'syncData'])(
    'says a record is not saved when %s fails, and takes it the next time',
    async (failing) => {
      const folder = await aDeskFolder()
      const watched = watchedDisk()
      const journal = await openJournal(watched.disk, folder)
      await journal.append(record('a', 1))
      watched.meddle = ({ call, name }) => {
        if (call === failing && name === deskFolder.journal) throw systemError('ENOSPC')
        return undefined
      }
      await expect(journal.append(record('a', 2))).rejects.toMatchObject({
        problem: { code: 'diskFull' },
      })
      watched.meddle = () => undefined
      await journal.append(record('a', 2))
      expect((await openJournal(disk, folder)).replayed).toEqual([record('a', 1), record('a', 2)])
    },
  )

  it('says the desk is gone rather than saved when its folder is moved away, and saves when it is back', async () => {
    const folder = await aDeskFolder()
    const journal = await openJournal(disk, folder)
    await journal.append(record('a', 1))
    await rename(folder, `${folder} away`)
    for (const sequence of [2, 3]) {
      await expect(journal.append(record('a', sequence))).rejects.toMatchObject({
        problem: { code: 'deskGone', values: { path: folder } },
      })
    }
    expect(await readdir(dirname(folder))).toEqual(['desk away'])
    await rename(`${folder} away`, folder)
    await journal.append(record('a', 4))
    expect((await openJournal(disk, folder)).replayed).toEqual([record('a', 1), record('a', 4)])
  })

  it('does not write into a folder that another took the place of, until it is a desk again', async () => {
    const folder = await aDeskFolder()
    const journal = await openJournal(disk, folder)
    await journal.append(record('a', 1))
    await cp(folder, `${folder} copy`, { recursive: true })
    await rm(folder, { recursive: true })
    await mkdir(folder)
    await expect(journal.append(record('a', 2))).rejects.toMatchObject({
      problem: { code: 'deskGone' },
    })
    expect(await readdir(folder)).toEqual([])
    await rm(folder, { recursive: true })
    await rename(`${folder} copy`, folder)
    await journal.append(record('a', 3))
    expect((await openJournal(disk, folder)).replayed).toEqual([record('a', 1), record('a', 3)])
  })
})
