import type { Editor } from '@tiptap/core'
import { create } from 'zustand'

import type { BlockName } from '../../../shared/prose/block-words.ts'
import type { Slash } from './slash-state.ts'

type OpenSlash = { readonly editor: Editor; readonly slash: Slash }

/** The list of blocks as it is shown; null while there is none. */
export const useSlashMenu = create<{ readonly open: OpenSlash | null }>(() => ({ open: null }))

export const slashListId = 'slash-blocks'

export function optionId(id: BlockName): string {
  return `slash-block-${id}`
}
