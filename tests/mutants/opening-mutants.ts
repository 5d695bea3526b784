import type { Mutant } from './mutant.ts'

const open = 'tests/electron/store/open-desk.test.ts'

/** Faults of opening a desk, of what is damaged in it, and of whose it is. */
export const openingMutants: readonly Mutant[] = [
  {
    name: 'a damaged file is removed rather than set aside',
    file: 'electron/store/load-catalog.ts',
    find: 'await setAside(disk, folder, path)',
    put: 'await disk.remove(join(folder, path))',
    red: [open],
  },
  {
    name: 'a damaged file takes the place of one that was set aside before',
    file: 'electron/store/set-aside.ts',
    find: 'if ((await disk.facts(join(folder, place))) === null) return place',
    put: "if (place !== '') return place",
    red: [open],
  },
  {
    name: 'what cut-off saves left is never swept',
    file: 'electron/store/sweep-drafts.ts',
    find: 'await disk.remove(join(folder, place, name)).catch(() => undefined)',
    put: '',
    red: [open],
  },
  {
    name: 'the catalog is believed though nobody closed the desk',
    file: 'electron/store/catalog-file.ts',
    find: 'isInStep: isInStep && isWhole',
    put: 'isInStep: isWhole',
    red: [open],
  },
  {
    name: 'the rows of the last saves are not written when the desk closes',
    file: 'electron/store/catalog-file.ts',
    find: '      await writeNoted()\n      await alone(() => closeInStep(rows, count))',
    put: '      clearTimeout(timer)\n      await alone(() => closeInStep(rows, count))',
    red: [open],
  },
  {
    name: 'what comes while a desk is being opened does not wait for it',
    file: 'electron/current-session.ts',
    find: 'if (session === null && !isReplacing) await opening',
    put: '',
    red: ['tests/electron/current-session.test.ts'],
  },
  {
    name: 'what was asked of a desk that is left is answered by the next',
    file: 'electron/current-session.ts',
    find: 'session === null && !isReplacing',
    put: 'session === null',
    red: ['tests/electron/current-session.test.ts'],
  },
  {
    name: 'the catalog of a closed desk is written to',
    file: 'electron/store/open-desk.ts',
    find: 'else await file.closeOutOfStep()',
    put: '',
    red: ['tests/electron/store/catalog-file.test.ts'],
  },
  {
    name: 'a row is believed though its file looks otherwise',
    file: 'electron/store/reconcile.ts',
    find: 'known?.look.size === look.size && known.look.changedAtMs === look.changedAtMs',
    put: 'known !== undefined',
    red: [open],
  },
  {
    name: 'that the catalog is out of step is not flushed',
    file: 'electron/store/catalog-file.ts',
    find: 'if (isDurable) await file.syncData()',
    put: '',
    red: ['tests/electron/store/catalog-file.test.ts'],
  },
  {
    name: 'a desk is made over files that are there',
    file: 'electron/store/create-desk.ts',
    find: 'if (!(await disk.names(folder)).every(isTemporary))',
    put: 'if (isTemporary(folder))',
    red: [open],
  },
  {
    name: 'two processes write to one desk',
    file: 'electron/store/lock.ts',
    find: 'return `\\0${name}`',
    put: 'return `\\0${name}${Math.random()}`',
    red: [open],
  },
  {
    name: 'a folder that is gone is made anew, and written to',
    file: 'electron/store/require-desk.ts',
    find: "if (facts === null) throw new DeskError('deskGone', { path: folder })",
    put: '',
    red: ['tests/electron/store/journal.test.ts'],
  },
  {
    name: 'a launch leaves no history',
    file: 'electron/store/settings-documents.ts',
    find: '...(change.launch === undefined ? [] : [launchWrite(change.launch)]),',
    put: '',
    red: ['tests/electron/list/launch-on-disk.test.ts'],
  },
  {
    name: 'a picture that was cut short is taken for whole',
    file: 'electron/media/media-store.ts',
    find: 'found?.size !== bytes.length',
    put: 'found === null',
    red: ['tests/electron/media/media-store.test.ts'],
  },
  {
    name: 'another computer that writes to the desk is not noticed',
    file: 'electron/store/owner-file.ts',
    find: '(await nowIn(folder)) - found.heardMs < staleMs',
    put: 'found.heardMs < 0',
    red: ['tests/electron/store/owner-file.test.ts'],
  },
]
