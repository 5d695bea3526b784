import { defineConfig } from 'vitest/config'

/** `npm run test:faults` borrows Vitest: it reads TypeScript, and the store is looked at in this process. */
export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['tests/faults/faults.run.ts'],
    environment: 'node',
    fileParallelism: false,
  },
})
