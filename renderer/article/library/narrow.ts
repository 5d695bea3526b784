import { type Narrowing, pageStore, topOfLibrary } from '../../state/page-state.ts'
import { clearSelection } from './selection.ts'

/** Shows other articles from the top; what is out of sight is not selected any more. */
export function narrow(change: Partial<Narrowing>): void {
  clearSelection()
  pageStore.setState(({ narrowing }) => ({
    narrowing: { ...narrowing, ...change },
    libraryPlace: topOfLibrary,
  }))
}
