import type { Disk, OpenFile } from '../../../electron/disk/disk.ts'

type Breaking = (disk: Disk) => Disk

/** Puts other files before a disk's own, as it opens them. */
function withFiles(disk: Disk, around: (file: OpenFile) => OpenFile): Disk {
  return {
    ...disk,
    create: async (path) => around(await disk.create(path)),
    openToAppend: async (path) => around(await disk.openToAppend(path)),
  }
}

const nothing = (): Promise<void> => Promise.resolve()

const flushesNoFile: Breaking = (disk) =>
  withFiles(disk, (file) => ({ ...file, sync: nothing, syncData: nothing }))

const flushesNoFolder: Breaking = (disk) => ({ ...disk, syncFolder: nothing })

const flushesAfterRename: Breaking = (disk) => {
  const late = new Map<string, OpenFile>()
  return {
    ...disk,
    create: async (path) => {
      const file = await disk.create(path)
      late.set(path, file)
      return { ...file, sync: nothing, close: nothing }
    },
    rename: async (from, to) => {
      await disk.rename(from, to)
      await late.get(from)?.sync()
    },
  }
}

/** What a store must not do, done beneath it: the model is worth something if it catches each. */
export const brokenDisks: Readonly<Record<string, Breaking>> = {
  'flushes no file': flushesNoFile,
  'flushes no folder': flushesNoFolder,
  'flushes a file after it was renamed': flushesAfterRename,
}
