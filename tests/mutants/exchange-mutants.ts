import type { Mutant } from './mutant.ts'

const importing = 'tests/electron/import/run-import.test.ts'
const window = 'tests/electron/import/handlers.test.ts'
const swap = 'tests/electron/export/swap-folders.test.ts'

/** Faults of what comes in and goes out. */
export const exchangeMutants: readonly Mutant[] = [
  {
    name: 'an import is reported before it is written',
    file: 'electron/import/run-import.ts',
    find: 'else await store.change(decide)',
    put: 'else void store.change(decide)',
    red: [importing],
  },
  {
    name: 'a dry run writes',
    file: 'electron/import/run-import.ts',
    find: 'if (tally.isDryRun) await decide()',
    put: 'if (tally.items < 0) await decide()',
    red: [importing],
  },
  {
    name: 'stories come in without their versions',
    file: 'electron/import/take-batch.ts',
    find: 'versions: this.#versions, ',
    put: '',
    red: [importing],
  },
  {
    name: 'a story that comes again writes over what its bin keeps',
    file: 'electron/import/take-batch.ts',
    find: '(await this.#binned(incoming.guid))?.kept ?? 0',
    put: '0',
    red: ['tests/electron/import/known-in-bin.test.ts'],
  },
  {
    name: 'a copy that comes again writes over what its bin keeps',
    file: 'electron/import/take-batch.ts',
    find: '(await this.#binned(article.guid))?.kept ?? 0',
    put: '0',
    red: ['tests/electron/import/known-in-bin.test.ts'],
  },
  {
    name: 'taking an import back removes what was changed since',
    file: 'electron/import/take-back.ts',
    find: ' || head.isEdited || head.version !== version',
    put: '',
    red: [window],
  },
  {
    name: 'taking an import back leaves the stories that it updated',
    file: 'electron/import/take-back.ts',
    find: 'if (old !== undefined) restored.push(',
    put: 'if (old === undefined) restored.push(',
    red: [window],
  },
  {
    name: 'an import replaces what the desk is writing',
    file: 'electron/import/fate-of.ts',
    find: "if (known.isEdited) throw new Refusal(formatMessage('import.refusal.editedHere'))",
    put: '',
    red: [importing],
  },
  {
    name: 'the same wire comes in twice',
    file: 'electron/import/fate-of.ts',
    find: "incoming.releasedAt < known.at ? 'older' : 'same'",
    put: "incoming.releasedAt < known.at ? 'older' : 'update'",
    red: [importing],
  },
  {
    name: 'a copy of a desk is believed though a file of it changed',
    file: 'electron/import/desk/desk-copy.ts',
    find: '!== sums.get(path)',
    put: "=== ''",
    red: ['tests/electron/import/desk/restore-desk.test.ts'],
  },
  {
    name: 'an export’s files are not flushed',
    file: 'electron/export/flush-queue.ts',
    find: 'if (failures.length === 0) await file.sync()',
    put: '',
    red: ['tests/electron/export/flush-queue.test.ts'],
  },
  {
    name: 'an export does not wait for its flushes',
    file: 'electron/export/draft-folder.ts',
    find: 'await queue.end()',
    put: '',
    red: [swap],
  },
  {
    name: 'the export of before is removed, not kept until the new one stands',
    file: 'electron/export/swap-folders.ts',
    find: 'await disk.rename(out, aside)',
    put: 'await disk.removeAll(out)',
    red: [swap],
  },
  {
    name: 'the export of before is not put back where the new one cannot stand',
    file: 'electron/export/swap-folders.ts',
    find: 'if (isReplacing) await disk.rename(aside, out)',
    put: '',
    red: [swap],
  },
  {
    name: 'what is published is not flushed',
    file: 'electron/export/write-synced.ts',
    find: 'await file.sync()',
    put: '',
    red: [swap],
  },
  {
    name: 'the folders of an export are not flushed',
    file: 'electron/export/folder-target.ts',
    find: 'await sync()',
    put: '',
    red: [swap],
  },
  {
    name: 'an archive that failed stands in the place of the one before',
    file: 'electron/export/zip-target.ts',
    find: 'await packZip(archive, {',
    put: 'await packZip(out, {',
    red: ['tests/electron/export/zip-target.test.ts'],
  },
  {
    name: 'the export before is gone when the new one cannot take its place',
    file: 'electron/export/swap-folders.ts',
    find: 'if (isReplacing) await disk.rename(aside, out)',
    put: '',
    red: [swap],
  },
  {
    name: 'an export is called written before its name is on the disk',
    file: 'electron/export/swap-folders.ts',
    find: 'await disk.syncFolder(dirname(out))',
    put: '',
    red: [swap],
  },
]
