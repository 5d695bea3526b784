import type { Editor } from '@tiptap/core'
import { useRef } from 'react'

import { Anchor } from '../../ui/anchor.tsx'
import { EmbedPopover } from '../body/embed-popover.tsx'
import { closeEmbedAsking, useEmbedAsking } from './embed-asking.ts'

/** Asks for an embed where the caret is. */
export function EmbedAtCaret({ editor }: { readonly editor: Editor }) {
  const open = useEmbedAsking((state) => state.open)
  const anchor = useRef<HTMLSpanElement>(null)
  const at = open?.editor === editor ? open.at : null
  return (
    <>
      <Anchor ref={anchor} at={at ?? { x: 0, y: 0 }} />
      <EmbedPopover
        editor={editor}
        trigger={anchor}
        isOpen={at !== null}
        onClose={closeEmbedAsking}
      />
    </>
  )
}
