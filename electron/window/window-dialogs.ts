import type { BrowserWindow } from 'electron'

import { chooseFile, chooseFiles, chooseFolder, chooseNewFile } from './dialogs.ts'

/** Every question the app asks through a system dialog, over the window that stands when it is asked. */
export function windowDialogs(window: () => BrowserWindow | null) {
  async function over<T>(none: T, ask: (window: BrowserWindow) => Promise<T>): Promise<T> {
    const parent = window()
    return parent === null ? none : ask(parent)
  }
  return {
    chooseNewFolder: () =>
      over(null, (parent) =>
        chooseFolder(parent, { title: 'dialog.createDesk', button: 'dialog.createDeskButton' }),
      ),
    chooseDesk: () =>
      over(null, (parent) =>
        chooseFolder(parent, { title: 'dialog.openDesk', button: 'dialog.openDeskButton' }),
      ),
    chooseExportFolder: () =>
      over(null, (parent) =>
        chooseFolder(parent, { title: 'dialog.exportTo', button: 'dialog.exportToButton' }),
      ),
    choosePublishFolder: () =>
      over(null, (parent) =>
        chooseFolder(parent, { title: 'dialog.publishTo', button: 'dialog.publishToButton' }),
      ),
    chooseBackupFolder: () =>
      over(null, (parent) =>
        chooseFolder(parent, { title: 'dialog.backupTo', button: 'dialog.backupToButton' }),
      ),
    choosePictures: (isSeveral: boolean) =>
      over<readonly string[]>([], (parent) =>
        (isSeveral ? chooseFiles : chooseFile)(
          parent,
          { title: 'dialog.image', button: 'dialog.imageButton' },
          { name: 'dialog.pictures', endings: ['jpg', 'jpeg', 'png', 'webp', 'gif'] },
        ),
      ),
    chooseWires: (endings: readonly string[]) =>
      over<readonly string[]>([], (parent) =>
        chooseFiles(
          parent,
          { title: 'dialog.importFrom', button: 'dialog.importFromButton' },
          { name: 'dialog.wires', endings: endings.map((ending) => ending.slice(1)) },
        ),
      ),
    chooseNewFile: (name: string) =>
      over(null, (parent) =>
        chooseNewFile(
          parent,
          { title: 'dialog.saveCopy', button: 'dialog.saveCopyButton' },
          { name: 'dialog.copies', endings: ['html'] },
          name,
        ),
      ),
  }
}
