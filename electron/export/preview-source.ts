import type { Guid } from '../../shared/article/guid.ts'
import type { SectionId } from '../../shared/desk/desk.ts'
import type { WorkingCopies } from '../article/working-copies.ts'
import type { Clock } from '../clock.ts'
import type { DeskStore } from '../store/desk-store.ts'

/** As much of a desk as a preview shows. */
export type PreviewedDesk = {
  readonly store: DeskStore
  readonly copies: Pick<WorkingCopies, 'read'>
}

type CurrentDesk = {
  /** The desk that is open; null while none is. */
  readonly peek: () => PreviewedDesk | null
  /** The same, once what is being opened is open. */
  readonly settled: () => Promise<PreviewedDesk | null>
}

type Wanted =
  | { readonly page: 'article'; readonly guid: Guid }
  | { readonly page: 'homepage'; readonly which: 'draft' | 'live' }
  | { readonly page: 'section'; readonly which: 'draft' | 'live'; readonly section: SectionId }

// Templates are much to load, and a preview is asked for later than a window.
const templates = () => import('./preview-page.ts')

/** Makes the pages that the preview's scheme serves, out of the export's templates. */
export function previewSource(desk: CurrentDesk, clock: Clock, fontsFolder: string) {
  return {
    fontsFolder,
    openFolder: () => desk.peek()?.store.folder ?? null,
    readStyle: async (path: string): Promise<string | null> => {
      const { stylesheet } = await import('../../shared/page/stylesheet.ts')
      return path === 'style.css' ? stylesheet : null
    },
    renderPage: async (wanted: Wanted): Promise<string | null> => {
      const open = await desk.settled()
      if (open === null) return null
      const { renderPreview } = await templates()
      if (wanted.page !== 'article') return renderPreview(open.store, wanted, clock())
      const article = await open.copies.read(wanted.guid)
      if (article === null) return null
      return renderPreview(open.store, { page: 'article', article }, clock())
    },
  }
}
