import type { Editor } from '@tiptap/core'

import type { OpenText } from '../open-text.ts'
import { useIsCurrent } from '../use-is-current.ts'
import { BlockAnnouncer } from './block-announcer.tsx'
import { BlockMenu } from './block-menu.tsx'
import { EmbedAtCaret } from './embed-at-caret.tsx'
import { SlashMenu } from './slash-menu.tsx'
import { useBlockCommands } from './use-block-commands.ts'

type Props = { readonly text: OpenText; readonly editor: Editor }

/** What is done to the story's blocks from within the text. */
export function BlockTools({ text, editor }: Props) {
  useBlockCommands(editor, useIsCurrent(text.guid))
  return (
    <>
      <SlashMenu editor={editor} />
      <EmbedAtCaret editor={editor} />
      <BlockMenu editor={editor} />
      <BlockAnnouncer />
    </>
  )
}
