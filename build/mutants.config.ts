import { availableParallelism } from 'node:os'

import { defineConfig } from 'vitest/config'

/** As many mutants at a time, each in a copy of its own; more than two only wait for the disk. */
export const lanes = Math.min(2, availableParallelism())

/** `npm run test:mutants` borrows Vitest's runner: each mutant is a test that runs other tests. */
export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['tests/mutants/mutants.run.ts'],
    environment: 'node',
    testTimeout: 900_000,
    hookTimeout: 300_000,
    maxConcurrency: lanes,
    reporters: ['verbose'],
  },
})
