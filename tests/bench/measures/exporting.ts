import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'

import { eachAtOnce } from '../../../electron/export/each-at-once.ts'
import { writeSynced } from '../../../electron/export/write-synced.ts'
import { type Fact, type Figure, figureOf } from '../figure.ts'
import { interleave } from '../interleave.ts'
import type { Measure } from '../measure.ts'
import { hasHugo, makeHugoSite } from '../stage/hugo-site.ts'
import { type LargeDesk, makeLargeDesk } from '../stage/large-desk.ts'
import { reutersStories, type WireStory } from '../stage/reuters.ts'
import { memoryOfDesk, timeOf, timeOfDesk } from '../stage/run-command.ts'

const count = 2000
const rounds = 3
const manyStories = 100_000

/** Makes a folder anew for each run, so that none finds another's files. */
function places(work: string) {
  let last = 0
  return async <T>(use: (out: string) => Promise<T>): Promise<T> => {
    const out = join(work, `out-${(last += 1)}`)
    try {
      return await use(out)
    } finally {
      await rm(out, { recursive: true, force: true })
    }
  }
}

type Stage = {
  readonly work: string
  readonly desk: LargeDesk
  readonly texts: readonly WireStory[]
  readonly inPlace: ReturnType<typeof places>
}

const exportAs = (desk: LargeDesk, format: string, out: string): Promise<number> =>
  timeOfDesk('export', desk.folder, '--to', format, '--out', out)

async function againstHugo({ work, desk, texts, inPlace }: Stage): Promise<Figure> {
  const hugo = join(work, 'hugo')
  await makeHugoSite(hugo, count, texts)
  const samples = await interleave(rounds, (arm) =>
    inPlace(async (out) => [
      arm === 'ours'
        ? await exportAs(desk, 'html', out)
        : await timeOf('hugo', ['--quiet', '--destination', out], hugo),
    ]),
  )
  const what = `A site of ${count} stories, against Hugo making pages of the same texts`
  // Six times as many pages a second.
  return figureOf(what, samples, { of: 'ratio', most: Number((1 / 6).toFixed(3)) })
}

/** The files of an export, to be written again with nothing to think about. */
async function filesOf(out: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const entries = await readdir(out, { recursive: true, withFileTypes: true })
  const files = new Map<string, Uint8Array>()
  for (const entry of entries.filter((found) => found.isFile())) {
    const path = join(entry.parentPath, entry.name)
    files.set(relative(out, path), await readFile(path))
  }
  return files
}

async function writeBare(files: ReadonlyMap<string, Uint8Array>, out: string): Promise<number> {
  const began = performance.now()
  for (const folder of new Set(Array.from(files.keys(), (path) => dirname(join(out, path))))) {
    await mkdir(folder, { recursive: true })
  }
  await eachAtOnce(files, 8, ([path, bytes]) => writeSynced(join(out, path), bytes))
  return performance.now() - began
}

async function againstBareWrite({ desk, inPlace }: Stage, format: string): Promise<Figure> {
  const files = await inPlace(async (out) => {
    await exportAs(desk, format, out)
    return filesOf(out)
  })
  const samples = await interleave(rounds, (arm) =>
    inPlace(async (out) => [
      arm === 'ours' ? await exportAs(desk, format, out) : await writeBare(files, out),
    ]),
  )
  const what = `${count} stories as ${format}, against writing the same bytes to the disk`
  return figureOf(what, samples, { of: 'ratio', most: 2 })
}

async function memoryFacts(
  { texts, inPlace, desk }: Stage,
  format: string,
): Promise<readonly Fact[]> {
  const held = (from: LargeDesk): Promise<number> =>
    inPlace((out) => memoryOfDesk('export', from.folder, '--to', format, '--out', out))
  const few = await held(desk)
  const large = await makeLargeDesk(manyStories, { isReleased: true, hasVersions: true, texts })
  const many = await held(large)
  // What a desk's catalog takes is not the export's.
  const catalog =
    (await memoryOfDesk('articles', large.folder, '--limit', '1')) -
    (await memoryOfDesk('articles', desk.folder, '--limit', '1'))
  await large.remove()
  const fact = (what: string, value: number): Fact => ({ what, unit: 'MB', value, most: null })
  return [
    fact(`Held at most, ${count} stories as ${format}`, few),
    fact(`Held at most, ${manyStories} stories as ${format}`, many),
    fact(`Of that the larger catalog, at most`, catalog),
  ]
}

/** What an export costs beside what it cannot do without. */
export const exporting: Measure = {
  name: 'exporting',
  about:
    'The whole command from its start to its end, with every page checked by another parser and every byte safe from a power cut: a site against Hugo on the same texts (which checks and flushes nothing), wire formats against writing the same files with a flush each, the most memory at two sizes. Stories of Reuters-21578.',
  run: async () => {
    if (!hasHugo) throw new Error('Hugo is not there to be compared with; Debian has it.')
    const work = await mkdtemp(join(tmpdir(), 'wiredesk-exporting-'))
    const texts = await reutersStories()
    const desk = await makeLargeDesk(count, { isReleased: true, hasVersions: true, texts })
    const stage: Stage = { work, desk, texts, inPlace: places(work) }
    try {
      return [
        await againstHugo(stage),
        await againstBareWrite(stage, 'ninjs'),
        await againstBareWrite(stage, 'newsml-g2'),
        ...(await memoryFacts(stage, 'newsml-g2')),
      ]
    } finally {
      await desk.remove()
      await rm(work, { recursive: true, force: true, maxRetries: 5 })
    }
  },
}
