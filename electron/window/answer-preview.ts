import { type PreviewPage, previewOrigin } from './addresses.ts'
import { answerMedia, type OpenFolder } from './answer-media.ts'
import { answerNothing, answerWith, pathOf } from './answer.ts'
import { fileWithin } from './file-within.ts'
import { previewPolicy } from './page-policy.ts'
import { previewPath } from './preview-path.ts'

export type PreviewSource = {
  /** The page as an export would write it, with addresses of this scheme; null when there is none. */
  readonly renderPage: (wanted: PreviewPage) => Promise<string | null>
  /** A stylesheet of the templates by its path, as `style.css`. */
  readonly readStyle: (path: string) => Promise<string | null>
  readonly fontsFolder: string
  readonly openFolder: OpenFolder
}

const fontHeaders = {
  // A sandboxed page has no origin, so to it even its own fonts are a stranger's.
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
}

// In the preview alone, which stands in the app's window: a site leaves them to its reader.
const scrollbars = `
html { scrollbar-width: thin; scrollbar-color: light-dark(#c9c4b8, #444a54) transparent }
`

/** Serves pages as they will look when published, with everything in them that could act shut off. */
export function answerPreview(source: PreviewSource): (address: string) => Promise<Response> {
  return async (address) => {
    const wish = previewPath(pathOf(address, previewOrigin) ?? '')
    if (wish === null) return answerNothing()
    if (wish.page === 'media') return answerMedia(source.openFolder, wish.path)
    if (wish.page === 'font') {
      return answerFile(await fileWithin(source.fontsFolder, wish.path), wish.path, fontHeaders)
    }
    if (wish.page === 'style') {
      const style = await source.readStyle(wish.path)
      return answerFile(style === null ? null : style + scrollbars, wish.path)
    }
    return answerFile(await source.renderPage(wish), 'page.html')
  }
}

function answerFile(body: string | Uint8Array | null, path: string, headers = {}): Response {
  if (body === null) return answerNothing()
  return answerWith(body, path, { 'Content-Security-Policy': previewPolicy, ...headers })
}
