import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'

import { openWorkingCopies } from '../../../electron/article/working-copies.ts'
import { nodeDisk } from '../../../electron/disk/node-disk.ts'
import { createDesk } from '../../../electron/store/create-desk.ts'
import { DeskError } from '../../../electron/store/desk-error.ts'
import { deskFolder } from '../../../electron/store/desk-folder.ts'
import { openDesk } from '../../../electron/store/open-desk.ts'
import { holdOwnerFile } from '../../../electron/store/owner-file.ts'
import { newDesk } from '../../../shared/desk/new-desk.ts'
import { instantOf } from '../../../shared/instant/instant-of.ts'
import type { Instant } from '../../../shared/instant/instant.ts'
import { anArticle, at, noon } from '../../support/an-article.ts'
import { aRelease } from '../../support/a-release.ts'
import { aSmallDisk, canMount } from '../../support/small-disk.ts'
import { leftovers } from '../leftovers.ts'
import { writeWire } from '../power/wires.ts'

/** Answers what went wrong, each in a sentence. */
type Scenario = (home: string, cli: string) => Promise<readonly string[]>

/** Items that failed are named among its results, what stopped it on stderr. */
type Answer = { readonly code: number; readonly err: string }

function run(command: string, args: readonly string[]): Promise<Answer> {
  return new Promise((resolve) => {
    execFile(command, args, { timeout: 120_000 }, (error, out, err) => {
      const code = typeof error?.code === 'number' ? error.code : error === null ? 0 : -1
      resolve({ code, err: `${err}${out}` })
    })
  })
}

async function made(folder: string): Promise<string> {
  await createDesk(folder, newDesk({ name: 'Surroundings' }))
  return folder
}

const tenYears = 10 * 365 * 24 * 3_600_000
const sentence = /^[^\n]*[.!]\n?$/m

function codeOf(error: unknown): string {
  return error instanceof DeskError ? error.problem.code : String(error)
}

/** Releases and types while the clock jumps by ten years there and back. */
const clockJumps: Scenario = async (home) => {
  const folder = await made(join(home, 'desk'))
  const moments = [0, tenYears, -tenYears, 0].map((jump) =>
    instantOf(new Date(Date.parse(noon) + jump)),
  )
  let now: Instant = noon
  const store = await openDesk(folder)
  const copies = openWorkingCopies(store, store.journal, () => now)
  const { guid } = anArticle('jumping')
  await store.change(() => ({ change: { articles: [anArticle('jumping')] }, result: null }))
  let { sequence } = await copies.open(guid)
  for (const [number, moment] of moments.entries()) {
    now = moment
    const fields = { headline: `Text ${number}` }
    const answer = await copies.write(guid, sequence, [{ kind: 'fields', fields }])
    if ('resync' in answer) return ['a write lost its base when the clock jumped']
    sequence = answer.taken
    await copies.fold(guid)
    await store.change(async () => {
      const article = await copies.read(guid)
      if (article === null) throw new Error('the story is gone')
      const { article: released, version } = aRelease(article, 'publish', '', now)
      return { change: { articles: [released], versions: [version] }, result: null }
    })
    sequence = (await copies.open(guid)).sequence
  }
  await copies.closeAll()
  await store.close()
  const again = await openDesk(folder)
  const article = await again.readArticle(guid)
  const texts = await Promise.all(
    moments.map(async (_, number) => (await again.readVersion(guid, number + 1))?.content.headline),
  )
  await again.close()
  const last = `Text ${moments.length - 1}`
  return [
    ...(article?.version === moments.length ? [] : [`the last version is ${article?.version}`]),
    ...(article?.content.headline === last ? [] : [`it reads ${article?.content.headline}`]),
    ...(article?.firstReleasedAt === moments[0] ? [] : ['its first release has moved']),
    ...texts.flatMap((text, number) =>
      text === `Text ${number}` ? [] : [`version ${number + 1} reads ${text}`],
    ),
  ]
}

/** Another computer on the network holds the desk; this one's clock is ten years off. */
const ownerByAnotherClock: Scenario = async (home) => {
  const faults: string[] = []
  const folder = await made(join(home, 'desk'))
  const owner = await holdOwnerFile(folder, 'another-computer')
  const real = Date.now
  for (const jump of [tenYears, -tenYears]) {
    Date.now = () => real() + jump
    try {
      const stolen = await holdOwnerFile(folder, hostname())
      if (stolen !== null) faults.push(`a clock that is off by ${jump} ms takes the desk away`)
      const store = await openDesk(folder)
      if (!store.isReadOnly) faults.push('it opens to be written, beside its owner')
      await store.close()
    } finally {
      Date.now = real
    }
  }
  await owner?.release()
  const free = await openDesk(folder)
  if (free.isReadOnly) faults.push('it stays read-only when its owner has let go')
  await free.close()
  return faults
}

const twoProcesses: Scenario = async (home, cli) => {
  const folder = await made(join(home, 'desk'))
  const wire = await writeWire(home, 1)
  const store = await openDesk(folder)
  const refused = await run(process.execPath, [cli, 'import', folder, wire])
  const looked = await run(process.execPath, [cli, 'articles', folder])
  const heads = [...store.heads()].length
  await store.close()
  const taken = await run(process.execPath, [cli, 'import', folder, wire])
  return [
    ...(refused.code === 1 && /open elsewhere/.test(refused.err)
      ? []
      : [`a second process ends with ${refused.code}: ${refused.err}`]),
    ...(looked.code === 0 ? [] : [`it cannot be looked at: ${looked.err}`]),
    ...(heads === 0 ? [] : ['the second process wrote']),
    ...(taken.code === 0 ? [] : [`afterwards it is refused: ${taken.err}`]),
  ]
}

const folderGone: Scenario = async (home) => {
  const folder = await made(join(home, 'desk'))
  const store = await openDesk(folder)
  const save = (name: string): Promise<string> =>
    store.change(() => ({ change: { articles: [anArticle(name)] }, result: 'saved' })).catch(codeOf)
  await save('before')
  await rename(folder, `${folder} away`)
  const [meanwhile, names] = [await save('meanwhile'), await readdir(home)]
  await rename(`${folder} away`, folder)
  const after = await save('after')
  await store.close()
  const again = await openDesk(folder)
  const stories = [...again.heads()].length
  await again.close()
  return [
    ...(meanwhile === 'deskGone' ? [] : [`saving into nothing says ${meanwhile}`]),
    ...(names.includes('desk') ? ['the folder was made anew'] : []),
    ...(after === 'saved' ? [] : [`when it is back, saving says ${after}`]),
    ...(stories === 2 ? [] : [`${stories} stories are there`]),
  ]
}

/** Names as long as a disk takes them, 255 bytes, in Ukrainian; and one byte longer. */
const longNames: Scenario = async (home, cli) => {
  const name = `${'Ї'.repeat(127)}x`
  const folder = await made(join(home, name))
  const wires = join(home, 'Стрічка новин')
  await mkdir(wires)
  const wire = join(wires, 'wire-1', `${'ж'.repeat(124)}.jsonl`)
  await rename(await writeWire(wires, 1), wire)
  const out = join(home, 'out')
  await mkdir(out)
  const node = (...args: readonly string[]) => run(process.execPath, [cli, ...args])
  const taken = await node('import', folder, wire)
  const written = await node('export', folder, '--to', 'ninjs', '--out', join(out, name))
  const again = await node('export', folder, '--to', 'ninjs', '--out', join(out, name))
  const tooLong = await node('create', join(home, `${name}x`), '--name', 'Too long')
  return [
    ...[taken, written, again].flatMap(({ code, err }) => (code === 0 ? [] : [err])),
    ...((await readdir(out)).join() === name ? [] : ['the export left something beside itself']),
    ...(tooLong.code === 1 && sentence.test(tooLong.err)
      ? []
      : [`a name too long ends with ${tooLong.code}: ${tooLong.err}`]),
  ]
}

/** With so few files that may be open, hundreds of stories come in and go out; with fewer it is said. */
const fewFiles: Scenario = async (home, cli) => {
  const folder = await made(join(home, 'desk'))
  const wires = join(home, 'wires')
  await mkdir(wires)
  for (let wire = 1; wire <= 40; wire += 1) await writeWire(wires, wire)
  const outs = join(home, 'outs')
  await mkdir(outs)
  const limited = (files: number, ...args: readonly string[]) =>
    run('sh', ['-c', `ulimit -n ${files}; exec "$@"`, 'sh', process.execPath, cli, ...args])
  const exported = (files: number) =>
    limited(files, 'export', folder, '--to', 'ninjs', '--out', join(outs, `${files}`))
  const taken = await limited(40, 'import', folder, wires)
  const [few, some] = [await exported(40), await exported(300)]
  const names = (await readdir(outs)).sort().join()
  const checked = await run(process.execPath, [cli, 'check', folder])
  return [
    ...(taken.code === 0 ? [] : [`the import ends with ${taken.code}: ${taken.err.slice(0, 300)}`]),
    ...(some.code === 0 ? [] : [`the export ends with ${some.code}: ${some.err.slice(0, 300)}`]),
    ...(few.code === 0 || (few.code === 1 && sentence.test(few.err))
      ? []
      : [`with forty files it ends with ${few.code}: ${few.err.slice(0, 300)}`]),
    ...(names === (few.code === 0 ? '300,40' : '300') ? [] : [`exports have left ${names}`]),
    ...(checked.code === 0 ? [] : [`check: ${checked.err}`]),
  ]
}

/** A disk with ever more room: it takes only a part of a write before it takes none. */
const fullDisk: Scenario = async (home, cli) => {
  if (!canMount) return []
  const wires = join(home, 'wires')
  await mkdir(wires)
  for (let wire = 1; wire <= 6; wire += 1) await writeWire(wires, wire)
  const faults: string[] = []
  const ends = new Set<number>()
  for (let size = 24; size <= 264; size += 40) {
    const disk = await aSmallDisk(`${size}k`)
    try {
      const folder = await made(join(disk.folder, 'desk'))
      const { code, err } = await run(process.execPath, [cli, 'import', folder, wires])
      ends.add(code)
      if (code !== 0 && !sentence.test(err)) faults.push(`${size}k: it ends with ${code}: ${err}`)
      const checked = await run(process.execPath, [cli, 'check', folder])
      if (checked.code !== 0) faults.push(`${size}k: check: ${checked.err}`)
      const left = (await leftovers(folder)).join()
      if (left !== '') faults.push(`${size}k: left behind: ${left}`)
    } finally {
      await disk.remove()
    }
  }
  if (ends.size < 2) faults.push(`every size ends with ${[...ends].join()}`)
  return faults
}

/** A desk that was being made when the power went can be made there all the same. */
const madeTwice: Scenario = async (home) => {
  const folder = join(home, 'desk')
  await mkdir(folder)
  await writeFile(join(folder, '.wiredesk-0123456789abcdef.tmp'), 'half of a desk')
  await made(folder)
  const store = await openDesk(folder)
  await store.change(() => ({ change: { articles: [anArticle('first')] }, result: null }))
  await store.close()
  const again = await openDesk(folder)
  const stories = [...again.heads()].length
  await again.close()
  const facts = await nodeDisk.facts(join(folder, deskFolder.desk))
  return facts !== null && stories === 1 && at('2026-11-21T12:00:00Z') === noon
    ? []
    : ['the desk is not there']
}

export const scenarios: Readonly<Record<string, Scenario>> = {
  'the clock jumps by ten years, forth and back': clockJumps,
  'another computer holds the desk, and the clock is ten years off': ownerByAnotherClock,
  'two processes on one desk': twoProcesses,
  'the folder is taken away while it is open, and put back': folderGone,
  'names of 255 bytes in Ukrainian, and of 256': longNames,
  'few files that may be open': fewFiles,
  'a disk that fills up while a wire comes in': fullDisk,
  'a desk that was cut off while it was made': madeTwice,
}

export async function tryScenario(name: string, cli: string): Promise<readonly string[]> {
  const home = await mkdtemp(join(tmpdir(), 'wiredesk оточення '))
  try {
    return (await scenarios[name]?.(home, cli)) ?? [`there is no ${name}`]
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)]
  } finally {
    await rm(home, { recursive: true, force: true })
  }
}
