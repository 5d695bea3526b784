import type { LibraryView } from './library-view.ts'

export const usualView: LibraryView = {
  order: { by: 'time', isReversed: false },
  layout: 'rows',
  columns: ['section', 'tags', 'byline', 'state', 'time'],
}
