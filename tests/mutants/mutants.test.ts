import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'

import { expect, it } from 'vitest'

import { inProject } from '../../build/project.mjs'
import { allMutants } from './all-mutants.ts'
import { packagedMutants } from './packaged-mutants.ts'
import { editsOf, withEdits } from './mutant.ts'

it.each(allMutants)('“$name” can be put in, and its tests are there', async (mutant) => {
  const edits = editsOf(mutant)
  const files = new Map<string, string>()
  for (const { file } of edits) files.set(file, await readFile(inProject(file), 'utf8'))
  expect(() => withEdits(files, edits)).not.toThrow()
  expect(mutant.red.filter((file) => !existsSync(inProject(file)))).toEqual([])
})

it.each(packagedMutants)(
  'those of one package can be put in together, and their tests are there',
  async (...mutants) => {
    const edits = mutants.flatMap(({ edits }) => edits)
    const files = new Map<string, string>()
    for (const { file } of edits) files.set(file, await readFile(inProject(file), 'utf8'))
    expect(() => withEdits(files, edits)).not.toThrow()
    expect(mutants.filter(({ file }) => !existsSync(inProject(file)))).toEqual([])
  },
)

it('no two have one name', () => {
  const names = allMutants.map(({ name }) => name)
  expect(names).toEqual([...new Set(names)])
})
