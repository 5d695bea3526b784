import type { Editor } from '@tiptap/core'

import { EmbedAtCaret } from './embed-at-caret.tsx'
import { SlashMenu } from './slash-menu.tsx'

/** What is done to the story's blocks from within the text. */
export function BlockTools({ editor }: { readonly editor: Editor }) {
  return (
    <>
      <SlashMenu editor={editor} />
      <EmbedAtCaret editor={editor} />
    </>
  )
}
