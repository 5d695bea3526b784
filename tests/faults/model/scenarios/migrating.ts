import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { writeDurably } from '../../../../electron/store/write-durably.ts'
import { deskAt } from '../model-desk.ts'
import { modelDisk } from '../model-disk.ts'
import { reopen, type Scenario, type Step } from '../scenario.ts'
import { Tree } from '../tree.ts'

async function savedDesk(name: string): Promise<Tree> {
  const { disk, tree } = modelDisk(new Tree())
  const folder = fileURLToPath(new URL(`../../../fixtures/${name}/`, import.meta.url))
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const path = join(entry.parentPath, entry.name)
    await writeDurably(disk, join(deskAt, path.slice(folder.length)), await readFile(path))
  }
  return tree
}

const rename: Step = {
  name: 'change the desk',
  run: ({ store }) =>
    store.change(() => ({ change: { desk: { ...store.desk(), name: 'Renamed' } }, result: null })),
}

const write: Step = {
  name: 'type in every article',
  isPiecemeal: true,
  run: async ({ store, copies }) => {
    for (const { guid, state } of store.heads()) {
      const { sequence } = await copies.open(guid)
      if (state === 'draft')
        await copies.write(guid, sequence, [{ kind: 'fields', fields: { lead: 'New.' } }])
      await copies.close(guid)
    }
  },
}

/** A desk that an older Wiredesk left, with what a crash left in its journal, is worked in. */
export const migrating: readonly Scenario[] = ['desk-1', 'desk-2', 'desk-3'].map((name) => ({
  name: `migrate ${name}`,
  start: () => savedDesk(name),
  steps: [write, rename, reopen],
}))
