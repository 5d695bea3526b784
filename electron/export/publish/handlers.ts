import type { Handlers } from '../../ipc/handlers.ts'
import type { ChosenFolders } from '../chosen-folders.ts'
import type { Publisher } from './publisher.ts'

type Parts = {
  readonly publisher: Publisher
  /** Refuses a folder that lists cannot be published to. */
  readonly check: (folder: string) => Promise<void>
  readonly chooseFolder: () => Promise<string | null>
  readonly chosen: ChosenFolders
}

/** Only a person, in a dialog, says where lists are published to. */
export function publishHandlers({ publisher, check, chooseFolder, chosen }: Parts) {
  return {
    'publish.status': () => publisher.status(),
    'publish.choose': async () => {
      const folder = await chooseFolder()
      if (folder === null) return publisher.status()
      await check(folder)
      await chosen.add(folder)
      return publisher.choose(folder)
    },
    'publish.stop': () => publisher.choose(null),
    'publish.now': () => publisher.publishNow(),
  } satisfies Partial<Handlers>
}
