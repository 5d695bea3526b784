import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { openWorkingCopies } from '../../../electron/article/working-copies.ts'
import { systemClock } from '../../../electron/clock.ts'
import { checkDesk } from '../../../electron/store/check-desk.ts'
import { deskFolder } from '../../../electron/store/desk-folder.ts'
import { openDesk } from '../../../electron/store/open-desk.ts'
import { guidOf } from '../../support/an-article.ts'
import { aDeskOfEveryKind, draft, journaled, type Kind, untouched } from './every-kind.ts'

export type Sample = {
  readonly fileOf: Readonly<Record<Kind, string>>
  /** What is wrong with a start after one file was damaged so, each in a sentence. */
  readonly faultsWith: (kind: Kind, damage: (bytes: Buffer) => Buffer) => Promise<readonly string[]>
  readonly remove: () => Promise<void>
}

/** A desk of every kind of document, copied for each start. */
export async function damagedStarts(): Promise<Sample> {
  const work = await mkdtemp(join(tmpdir(), 'wiredesk-damaged-'))
  const sample = join(work, 'sample')
  const fileOf = await aDeskOfEveryKind(sample)
  let copies = 0
  return {
    fileOf,
    faultsWith: async (kind, damage) => {
      const folder = join(work, `desk-${(copies += 1)}`)
      await cp(sample, folder, { recursive: true, preserveTimestamps: true })
      const path = fileOf[kind]
      const bytes = damage(await readFile(join(folder, path)))
      await writeFile(join(folder, path), bytes)
      // After a clean close nobody reads the stories' files at the start, which must not take longer
      // in a large desk; after a crash their looks are compared.
      if (ofStories.has(kind)) await rm(join(folder, fileOf.catalog))
      try {
        return await faultsOf(folder, kind, { path, bytes })
      } catch (error) {
        return [`it does not open: ${error instanceof Error ? error.message : String(error)}`]
      } finally {
        await rm(folder, { recursive: true, force: true })
      }
    },
    remove: () => rm(work, { recursive: true, force: true }),
  }
}

type Damaged = { readonly path: string; readonly bytes: Buffer }

/** What no start can tell of, since it reads no such file: who looks at it is told, and `check` tells. */
const readLater: ReadonlySet<Kind> = new Set([
  'version',
  'kept version',
  'launch',
  'bin',
  'picture',
])

const ofStories: ReadonlySet<Kind> = new Set(['article', 'released article'])

async function faultsOf(folder: string, kind: Kind, { path, bytes }: Damaged) {
  const faults: string[] = []
  // The catalog is made again from the articles, so nobody needs its bytes.
  let mustBeKept = true
  const wrong = (isWrong: boolean, sentence: string): void => {
    if (isWrong) faults.push(sentence)
  }
  const { problems: checked } = await checkDesk(folder)
  const store = await openDesk(folder, { isToMend: true })
  const copies = openWorkingCopies(store, store.journal, systemClock)
  await copies.recover()
  try {
    const named = store.problems.some(({ values }) => values['path'] === path)
    const isChecked = checked.some((one) => one.path === path)
    if (readLater.has(kind)) wrong(!isChecked, 'check does not name it')
    else if (kind !== 'catalog' && kind !== 'journal') wrong(!named, 'opening does not name it')
    if (ofStories.has(kind)) wrong(!isChecked, 'check does not name it')
    const headlineOf = async (guid: typeof draft.guid) =>
      (await copies.read(guid).catch(() => null))?.content.headline ?? null
    const isTyped = (await headlineOf(untouched.guid)) === journaled
    // A line without an end is one that a cut left half written, and was never acknowledged.
    const isCut = kind === 'journal' && !bytes.includes('\n')
    wrong(!isTyped && !named && !isCut, 'the text that was typed is not there')
    wrong(kind !== 'journal' && !isTyped, 'a text that was typed is not there')
    mustBeKept = kind === 'journal' ? named : kind !== 'catalog'
    if (kind !== 'article')
      wrong((await headlineOf(draft.guid)) !== draft.content.headline, 'the draft is not there')
    const released = kind === 'released article' ? 'As released last' : 'Being edited'
    wrong((await headlineOf(guidOf('released'))) !== released, `the story is not “${released}”`)
    const [entry] = store.list('hot').live.entries
    wrong(entry?.article !== guidOf('released'), 'readers see another list')
    const heads = [...store.heads()].map(({ guid }) => guid)
    wrong(heads.length !== (kind === 'article' ? 2 : 3), `${heads.length} stories are listed`)
    wrong(
      store.head(draft.guid)?.working.headline !== draft.content.headline && kind !== 'article',
      'the library shows another headline',
    )
    await store.change(() => ({ change: { words: ['нове'] }, result: null }))
  } finally {
    await copies.closeAll()
    await store.close()
  }
  if (mustBeKept) wrong(!(await isKept(folder, path, bytes)), 'its bytes are nowhere to be found')
  const again = await openDesk(folder)
  const last = again.problems.map(({ code }) => code)
  wrong(last.length > 0, `the next start says ${last.join(', ')}`)
  await again.close()
  return faults
}

/** Whether damaged bytes stand where they stood, or were set aside untouched. */
async function isKept(folder: string, path: string, bytes: Buffer): Promise<boolean> {
  const kept = join(folder, deskFolder.damaged)
  const names = await readdir(kept).catch(() => [])
  const places = [join(folder, path), ...names.map((name) => join(kept, name))]
  const found = await Promise.all(places.map((place) => readFile(place).catch(() => null)))
  return found.some((one) => one?.equals(bytes) === true)
}
