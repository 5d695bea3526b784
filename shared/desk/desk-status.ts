import type { Guid } from '../article/guid.ts'
import type { Problem } from '../problem.ts'
import type { Desk } from './desk.ts'

/** What the page knows of the desk it stands at. */
export type DeskStatus =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'open'
      readonly folder: string
      readonly desk: Desk
      readonly isReadOnly: boolean
      /** Another process writes to it, its folder takes no writes, or it is a backup. */
      readonly readOnlyBecause: 'elsewhere' | 'folder' | 'backup' | null
      /** What opening found damaged and set aside. */
      readonly problems: readonly Problem[]
      /** Articles whose text was brought back after a crash. */
      readonly recovered: readonly { readonly guid: Guid; readonly headline: string }[]
    }
