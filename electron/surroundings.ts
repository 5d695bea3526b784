import type { BackupMemory } from './backup/backup-memory.ts'
import type { Clock } from './clock.ts'
import type { ChosenFolders } from './export/chosen-folders.ts'
import type { DestinationMemory } from './export/destinations.ts'
import type { PublishMemory } from './export/publish/publish-memory.ts'
import type { Announce } from './ipc/announce.ts'
import type { ChoosePictures } from './media/handlers.ts'
import type { Speller } from './spelling/speller.ts'

/** What a session needs of the window and the app it runs in. */
export type Surroundings = {
  readonly clock: Clock
  /** Who works at this computer. */
  readonly by: () => string
  readonly announce: Announce
  readonly resources: string
  readonly exportWorker: string
  /** Null reads wires where main is. */
  readonly importWorker: string | null
  readonly speller: Speller
  readonly findWorker: string
  readonly findAllWorker: string
  readonly searchWorker: string
  /** Where the index of a desk is kept that may only be read. */
  readonly cacheFolder: string
  readonly chooseExportFolder: () => Promise<string | null>
  readonly exportFolders: ChosenFolders
  readonly exportDestinations: DestinationMemory
  readonly choosePublishFolder: () => Promise<string | null>
  readonly publishMemory: PublishMemory
  readonly backupWorker: string
  readonly backupMemory: BackupMemory
  readonly chooseBackupFolder: () => Promise<string | null>
  readonly choosePictures: ChoosePictures
  readonly chooseWires: (endings: readonly string[]) => Promise<readonly string[]>
  readonly showFolder: (folder: string) => Promise<void>
}
