import { previewOrigin, schemes } from './addresses.ts'

const own = [...Object.values(schemes).map((scheme) => `${scheme}://`), 'data:']

/** Whether a session may ask for an address at all; `data:` holds its own answer. */
export function mayLoad(address: string): boolean {
  return own.some((start) => address.startsWith(start))
}

/** Whether a frame may go to an address by itself: only the preview's frames move, and stay inside. */
export function mayNavigate({ url, isMainFrame }: { url: string; isMainFrame: boolean }): boolean {
  return !isMainFrame && url.startsWith(`${previewOrigin}/`)
}
