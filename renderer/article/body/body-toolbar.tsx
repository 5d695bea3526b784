import type { Editor } from '@tiptap/core'
import { Image, Link, Minus, Redo2, Undo2 } from 'lucide-react'
import { Fragment, useRef, useState } from 'react'
import { Separator, Toolbar } from 'react-aria-components'

import { catalog } from '../../../shared/command/catalog.ts'
import { t } from '../../t.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { choosePictures } from './add-picture.ts'
import { bodyTools } from './body-tools.ts'
import { insertPictures } from './insert-pictures.ts'
import { EmbedPopover } from './embed-popover.tsx'
import { insertBlock } from './insert-block.ts'
import { MoreToolsMenu } from './more-tools-menu.tsx'
import type { OpenText } from '../open-text.ts'
import { openLinkForm } from '../selection/link-form-store.ts'
import { useToolStates } from '../selection/use-tool-states.ts'
import { TableMenu } from './table-menu.tsx'
import { ToolButton } from './tool-button.tsx'
import { useText } from '../use-open-text.ts'

type Props = { readonly text: OpenText; readonly editor: Editor }

/** What may be done to the body, in one thin line. */
export function BodyToolbar({ text, editor }: Props) {
  const language = useText(text, (state) => state.fields.language)
  const { on, isLink, isInTable, canUndo, canRedo } = useToolStates(editor)
  const [isEmbedding, setEmbedding] = useState(false)
  const more = useRef<HTMLButtonElement>(null)
  const active = new Set(on.split(' '))

  async function choose(): Promise<void> {
    await insertPictures(editor, await choosePictures(true))
  }

  return (
    <Toolbar className="body-toolbar" aria-label={t('editor.formatting')}>
      {bodyTools.map((group) => (
        <Fragment key={group[0]?.id}>
          {group.map(({ id, label, icon, keys, run }) => (
            <ToolButton
              key={id}
              label={label}
              icon={icon}
              keys={keys}
              isOn={active.has(id)}
              onPress={() => run(editor.chain().focus()).run()}
            />
          ))}
          <Separator orientation="vertical" className="tool-divider" />
        </Fragment>
      ))}
      <ToolButton
        label={t('editor.link')}
        icon={Link}
        keys={catalog['article.link'].keys}
        isOn={isLink}
        onPress={() => openLinkForm(editor)}
      />
      <IconButton
        label={t('editor.picture')}
        icon={Image}
        size="small"
        onPress={() => void choose()}
      />
      <IconButton
        label={t('editor.rule')}
        icon={Minus}
        size="small"
        preventFocusOnPress
        onPress={() => insertBlock(editor, 'horizontalRule')}
      />
      <TableMenu editor={editor} isInTable={isInTable} />
      <MoreToolsMenu
        editor={editor}
        on={active}
        language={language}
        onEmbed={() => setEmbedding(true)}
        ref={more}
      />
      <EmbedPopover
        editor={editor}
        trigger={more}
        isOpen={isEmbedding}
        onClose={() => setEmbedding(false)}
      />
      <Separator orientation="vertical" className="tool-divider" />
      <IconButton
        label={t('editor.undo')}
        icon={Undo2}
        size="small"
        keys="CmdOrCtrl+Z"
        isDisabled={!canUndo}
        preventFocusOnPress
        onPress={() => editor.chain().focus().undo().run()}
      />
      <IconButton
        label={t('editor.redo')}
        icon={Redo2}
        size="small"
        keys="CmdOrCtrl+Shift+Z"
        isDisabled={!canRedo}
        preventFocusOnPress
        onPress={() => editor.chain().focus().redo().run()}
      />
    </Toolbar>
  )
}
