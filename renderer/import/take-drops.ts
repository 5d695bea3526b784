import { guardDrops } from '../frame/guard-drops.ts'
import { pageStore } from '../state/page-state.ts'
import { importFiles } from './import-files.ts'

/** Files dropped where nothing else takes them are looked at as an import, on a desk that may be written to. */
export function takeDrops(): void {
  guardDrops({
    mayTake: () => {
      const { status, importing } = pageStore.getState()
      return status?.kind === 'open' && !status.isReadOnly && importing.kind === 'none'
    },
    onOver: (areFilesOver) => {
      if (pageStore.getState().areFilesOver !== areFilesOver) pageStore.setState({ areFilesOver })
    },
    onFiles: (files) => void importFiles(files),
  })
}
