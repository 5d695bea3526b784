import type { Editor } from '@tiptap/core'
import { useEditorState } from '@tiptap/react'
import { ExternalLink, Pencil, Unlink } from 'lucide-react'
import type { Ref } from 'react'
import { Toolbar } from 'react-aria-components'

import { catalog } from '../../../shared/command/catalog.ts'
import { ask } from '../../desk.ts'
import { t } from '../../t.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { linkAround, removeLink } from './link-commands.ts'
import { openLinkForm } from './link-form-store.ts'

type Props = { readonly editor: Editor; readonly ref: Ref<HTMLDivElement> }

/** Where the link at the caret leads, and what may be done about it. */
export function LinkBar({ editor, ref }: Props) {
  const address = useEditorState({
    editor,
    selector: ({ editor }) => linkAround(editor)?.address ?? '',
  })
  const button = { size: 'small', preventFocusOnPress: true } as const
  return (
    <Toolbar
      ref={ref}
      className="selection-bar link-bar"
      aria-label={t('editor.linkTo', { address })}
    >
      <span aria-hidden className="link-bar-address">
        {address}
      </span>
      <IconButton
        {...button}
        label={t('editor.linkEdit')}
        icon={Pencil}
        keys={catalog['article.link'].keys}
        onPress={() => openLinkForm(editor)}
      />
      <IconButton
        {...button}
        label={t('editor.linkOpen')}
        icon={ExternalLink}
        onPress={() => void ask('window.openLink', { address })}
      />
      <IconButton
        {...button}
        label={t('editor.linkRemove')}
        icon={Unlink}
        onPress={() => {
          removeLink(editor)
          editor.view.focus()
        }}
      />
    </Toolbar>
  )
}
