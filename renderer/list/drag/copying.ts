import { isMac } from '../../ui/is-mac.ts'

type Keys = { readonly ctrlKey: boolean; readonly altKey: boolean }

/** Whether a drag copies rather than moves, as files are copied on this system. */
export function isCopying({ ctrlKey, altKey }: Keys): boolean {
  return isMac ? altKey : ctrlKey
}
