import { keyNames } from './key-names.ts'

/** A shortcut as people read it on their own keyboard. */
export function Keys({ keys }: { readonly keys: string }) {
  return <kbd className="keys">{keyNames(keys)}</kbd>
}
