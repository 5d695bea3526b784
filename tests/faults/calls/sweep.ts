import { cp, mkdir, readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'

import type { Finding } from '../harness.ts'
import { leftovers } from '../leftovers.ts'
import { deskState } from './desk-state.ts'
import { aHome, deskIn, type Operation } from './operations.ts'
import { type CallPlace, type Fault, tracedRun, type TracedRun } from './traced-run.ts'

/** How a place stands: its desk, and what it leaves outside. */
type Standing = {
  readonly desk: string
  readonly target: string
  readonly problems: readonly string[]
}

/** What an operation begins with and comes to when nothing fails, and the calls it makes on the way. */
export type Known = {
  readonly operation: Operation
  readonly old: Standing
  readonly next: Standing
  readonly calls: readonly CallPlace[]
}

export type Try = { readonly place: CallPlace; readonly fault: Fault }

const log = (home: string): string => `${home}.trace`

export async function learn(operation: Operation): Promise<Known> {
  const { home, remove } = await aHome()
  try {
    await operation.prepare(home)
    const before = `${home}/before`
    await mkdir(before)
    for (const name of (await readdir(home)).filter((name) => name !== 'before'))
      await cp(join(home, name), join(before, name), { recursive: true, preserveTimestamps: true })
    const old = await standing(before, operation)
    const run = await tracedRun({
      program: operation.program(home),
      within: home,
      log: log(home),
    })
    if (run.code !== 0) throw new Error(`${operation.name} ended with ${run.code}: ${run.err}`)
    return { operation, old, next: await standing(home, operation), calls: run.calls }
  } finally {
    await remove()
  }
}

async function standing(home: string, { target }: Operation): Promise<Standing> {
  const folder = deskIn(home)
  const isThere = await stat(join(folder, 'desk.json')).then(
    () => true,
    () => false,
  )
  const state = isThere ? await deskState(folder) : null
  return {
    desk: state?.text ?? 'no desk',
    target: target === undefined ? '' : await contentsOf(join(home, target)),
    problems: state?.problems ?? [],
  }
}

const moment = /\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:Z|[+-]\d{2}:\d{2})/g

/** All that stands there, with its bytes; moments left out, since each run has its own. */
async function contentsOf(path: string): Promise<string> {
  const found = await stat(path).catch(() => null)
  if (found === null) return 'nothing'
  if (found.isFile()) return `${found.size}`
  const entries = await readdir(path, { recursive: true, withFileTypes: true })
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
  const texts = await Promise.all(
    files.sort().map(async (file) => [file.slice(path.length), await readFile(file, 'latin1')]),
  )
  return JSON.stringify(texts).replaceAll(moment, 'moment')
}

/** What is wrong after an operation of which one call failed so; null when it did not come to that call. */
export async function faultsOfTry(
  known: Known,
  { place, fault }: Try,
): Promise<readonly string[] | null> {
  const { operation, old, next } = known
  const { home, remove } = await aHome()
  try {
    await operation.prepare(home)
    const program = operation.program(home)
    const run = await tracedRun({
      program,
      within: home,
      log: log(home),
      fail: { ...place, fault },
    })
    const isKill = fault.name === 'SIGKILL'
    if (isKill ? run.code !== null : run.injected === null) return null
    const found = await standing(home, operation)
    const faults = [...faultsOfAnswer(run), ...faultsOfStanding(run, found, known)]
    faults.push(...found.problems.map((problem) => `check: ${problem}`))
    if (found.desk !== 'no desk')
      faults.push(...(await leftovers(deskIn(home))).map((path) => `left behind: ${path}`))
    if (old.desk === found.desk || next.desk === found.desk || namesItems(run)) {
      const again = await tracedRun({ program, within: home, log: log(home) })
      const isThereAlready = operation.name === 'a new desk' && found.desk !== 'no desk'
      if (again.code !== 0 && !isThereAlready)
        faults.push(`it does not go the next time: ${again.err.slice(0, 200)}`)
      const since = namesItems(run) ? await standing(home, operation) : next
      if (since.desk !== next.desk || since.target !== next.target)
        faults.push('what was named does not come right the next time')
    }
    return faults
  } finally {
    await remove()
  }
}

/** An item or a file that failed is named in a sentence, and the rest is written: that is what the answer 1 says too. */
function namesItems({ code, out }: TracedRun): boolean {
  return (
    code === 1 && (out.includes('tag:') || /^\w[\w.-]*(?:, line \d+)?: \p{Lu}.+\.$/mu.test(out))
  )
}

function faultsOfAnswer(run: TracedRun): readonly string[] {
  const { code, err } = run
  if (code === null || code === 0 || namesItems(run)) return []
  if (err.trim() === '') return ['it fails without a word']
  return /\bat .+:\d+:\d+|TypeError|Error: /.test(err)
    ? [`it says no sentence: ${err.slice(0, 200)}`]
    : []
}

function faultsOfStanding(run: TracedRun, found: Standing, { old, next, operation }: Known) {
  const { code, out } = run
  const faults: string[] = []
  const isWhole = [old.target, next.target].includes(found.target)
  if (operation.target !== undefined && !isWhole && !namesItems(run))
    faults.push('its target is neither old nor new')
  // What is typed has states in between, each of which was said to be safe.
  const typed = [...out.matchAll(/^(\d+)$/gm)].at(-1)?.[1] ?? '0'
  const isTyping = operation.name.startsWith('typing')
  const shown = /"headline":"Typed (\d+)"/.exec(found.desk)?.[1] ?? '0'
  if (isTyping && Number(shown) < Number(typed))
    faults.push(`text ${typed} was safe, and text ${shown} is there`)
  if (!isTyping && !namesItems(run) && ![old.desk, next.desk].includes(found.desk))
    faults.push('the desk is neither old nor new')
  if (code === 0 && (found.target !== next.target || (!isTyping && found.desk !== next.desk)))
    faults.push('it says that it is done, and it is not')
  return faults
}

/** As many at a time as a small machine has processors. */
const atOnce = 2

export async function sweep(known: Known, tries: readonly Try[]): Promise<Finding> {
  const faults: string[] = []
  const waiting = [...tries]
  let [runs, faulty, strayed] = [0, 0, 0]
  const lane = async (): Promise<void> => {
    for (let one = waiting.shift(); one !== undefined; one = waiting.shift()) {
      const found = await faultsOfTry(known, one)
      if (found === null) {
        strayed += 1
        continue
      }
      runs += 1
      if (found.length > 0) faulty += 1
      const where = `${one.place.call} ${one.place.nth}, ${one.fault.name}`
      faults.push(...found.map((fault) => `${where}: ${fault}`))
    }
  }
  await Promise.all(Array.from({ length: atOnce }, lane))
  const name = `${known.operation.name}, ${known.calls.length} calls`
  return {
    kind: 'tried',
    name: strayed === 0 ? name : `${name} (${strayed} not met)`,
    runs,
    faulty,
    faults,
  }
}
