import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { lanes } from '../../build/mutants.config.ts'
import { allMutants, mutantParts } from './all-mutants.ts'
import { type Mutant, editsOf } from './mutant.ts'
import { type Caught, writeReport } from './mutant-report.ts'
import { type PackagedMutant, packagedMutants } from './packaged-mutants.ts'
import { runPackaged } from './run-packaged.ts'
import { runTests } from './run-tests.ts'
import { type SpoiltCopy, spoiltCopy } from './spoilt-copy.ts'

const copies: SpoiltCopy[] = []
const free: SpoiltCopy[] = []
const waiting: ((copy: SpoiltCopy) => void)[] = []
const caught = new Map<string, Caught>()
const begun = new Date()

async function withCopy<T>(work: (copy: SpoiltCopy) => Promise<T>): Promise<T> {
  const copy = free.pop() ?? (await new Promise<SpoiltCopy>((take) => waiting.push(take)))
  try {
    return await work(copy)
  } finally {
    const next = waiting.shift()
    if (next === undefined) free.push(copy)
    else next(copy)
  }
}

/** The tests that saw the mutant, by their files. Throws when one of the files did not. */
async function catchMutant(mutant: Mutant, { root, spoil }: SpoiltCopy): Promise<Caught> {
  const mend = await spoil(editsOf(mutant))
  try {
    const outcomes = await runTests(root, mutant.red)
    const tests = mutant.red.map((file) => {
      const outcome = outcomes.get(file)
      if (outcome === undefined) throw new Error(`${file} could not be run with it`)
      if (outcome.failed.length === 0) throw new Error(`${file} stays green: the mutant survives`)
      return { file, failed: outcome.failed }
    })
    return { name: mutant.name, file: mutant.file, tests }
  } finally {
    await mend()
  }
}

/** Spoils a copy with all of them, packages it, and answers those that were seen. Throws when one was not. */
async function catchPackaged(
  mutants: readonly PackagedMutant[],
  { root, spoil }: SpoiltCopy,
): Promise<readonly Caught[]> {
  const mend = await spoil(mutants.flatMap(({ edits }) => edits))
  try {
    const outcomes = await runPackaged(root, mutants)
    expect(
      mutants.filter(({ test }) => outcomes.get(test) !== false).map(({ name }) => name),
    ).toEqual([])
    return mutants.map((mutant) => ({
      name: mutant.name,
      file: mutant.edits[0]?.file ?? '',
      tests: [{ file: mutant.file, failed: [mutant.test] }],
    }))
  } finally {
    await mend()
  }
}

const inPackages: Caught[] = []

describe('the tests', () => {
  beforeAll(async () => {
    for (let lane = 0; lane < lanes; lane += 1) copies.push(await spoiltCopy())
    free.push(...copies)
  })

  afterAll(async () => {
    for (const copy of copies) await copy.remove()
    // Of a run that was narrowed by a name, or in which one survived, nothing is written.
    if (caught.size < allMutants.length) return
    const parts = mutantParts.map(({ title, mutants }) => ({
      title,
      caught: mutants.flatMap(({ name }) => caught.get(name) ?? []),
    }))
    const isWhole = inPackages.length === packagedMutants.flat().length
    const title = isWhole
      ? 'Security, in the packaged app'
      : 'The packaged app was left out of this run'
    await writeReport([...parts, { title, caught: isWhole ? inPackages : [] }], begun)
  })

  it('that are to see mutants are green without one', async () => {
    const files = [...new Set(allMutants.flatMap(({ red }) => red))]
    const outcomes = await withCopy(({ root }) => runTests(root, files))
    expect([...outcomes.keys()].toSorted()).toEqual(files.toSorted())
    expect([...outcomes.values()].flatMap(({ failed }) => failed)).toEqual([])
  })

  for (const { title, mutants } of mutantParts) {
    describe(`of ${title} see it`, () => {
      for (const mutant of mutants) {
        it.concurrent(`when ${mutant.name}`, async () => {
          caught.set(mutant.name, await withCopy((copy) => catchMutant(mutant, copy)))
        })
      }
    })
  }

  describe('of the packaged app', () => {
    const green = packagedMutants.flat()

    it('are green without one', async () => {
      const outcomes = await withCopy(({ root }) => runPackaged(root, green))
      expect(
        green.filter(({ test }) => outcomes.get(test) !== true).map(({ test }) => test),
      ).toEqual([])
    })

    it.each(
      packagedMutants.map(
        (mutants) => [mutants.map(({ name }) => name).join(', '), mutants] as const,
      ),
    )('see all of: %s', async (_names, mutants) => {
      inPackages.push(...(await withCopy((copy) => catchPackaged(mutants, copy))))
    })
  })
})
