import { backupMutants } from './backup-mutants.ts'
import { contentMutants } from './content-mutants.ts'
import { exchangeMutants } from './exchange-mutants.ts'
import type { Mutant } from './mutant.ts'
import { openingMutants } from './opening-mutants.ts'
import { savingMutants } from './saving-mutants.ts'
import { windowMutants } from './security-mutants.ts'
import { storeMutants } from './store-mutants.ts'
import { surroundingsMutants } from './surroundings-mutants.ts'

/** Every fault that the suite is to see, in the parts of docs/mutants.md. */
export const mutantParts: readonly {
  readonly title: string
  readonly mutants: readonly Mutant[]
}[] = [
  {
    title: 'The store',
    mutants: [
      ...storeMutants,
      ...openingMutants,
      ...savingMutants,
      ...exchangeMutants,
      ...backupMutants,
    ],
  },
  { title: 'Security', mutants: [...windowMutants, ...contentMutants, ...surroundingsMutants] },
]

export const allMutants: readonly Mutant[] = mutantParts.flatMap(({ mutants }) => mutants)
