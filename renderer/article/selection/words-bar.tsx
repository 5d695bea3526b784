import type { Editor } from '@tiptap/core'
import { useEditorState } from '@tiptap/react'
import { Link } from 'lucide-react'
import type { Ref } from 'react'
import { Separator, Toolbar } from 'react-aria-components'

import { catalog } from '../../../shared/command/catalog.ts'
import { t } from '../../t.ts'
import type { BodyTool } from '../body/body-tools.ts'
import { ToolButton } from '../body/tool-button.tsx'
import { noteTools, wordTools } from './bar-tools.ts'
import { openLinkForm } from './link-form-store.ts'
import { toolsOn } from './tools-on.ts'
import { TurnMenu } from './turn-menu.tsx'

type Props = {
  readonly editor: Editor
  readonly onMenu: (isOpen: boolean) => void
  readonly ref: Ref<HTMLDivElement>
}

/** What may be done to the selected words, at the words. */
export function WordsBar({ editor, onMenu, ref }: Props) {
  const { tools, isLink } = useEditorState({
    editor,
    selector: ({ editor }) => ({ tools: toolsOn(editor), isLink: editor.isActive('link') }),
  })
  const on = new Set(tools.split(' '))
  // The focus stays where it is: in the text by pointer, in the bar by keyboard.
  const switchOf = ({ id, label, icon, keys, run }: BodyTool) => (
    <ToolButton
      key={id}
      label={label}
      icon={icon}
      keys={keys}
      tooltipPlacement="top"
      isOn={on.has(id)}
      onPress={() => run(editor.chain()).run()}
    />
  )
  return (
    <Toolbar ref={ref} className="selection-bar" aria-label={t('editor.selection')}>
      {wordTools.map(switchOf)}
      <Separator orientation="vertical" className="tool-divider" />
      <ToolButton
        label={t('editor.link')}
        icon={Link}
        keys={catalog['article.link'].keys}
        tooltipPlacement="top"
        isOn={isLink}
        onPress={() => openLinkForm(editor)}
      />
      {noteTools.map(switchOf)}
      <Separator orientation="vertical" className="tool-divider" />
      <TurnMenu editor={editor} on={on} onOpenChange={onMenu} />
    </Toolbar>
  )
}
