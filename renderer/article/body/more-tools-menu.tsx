import type { Editor } from '@tiptap/core'
import { Check, Ellipsis, Frame, Languages } from 'lucide-react'
import type { Ref } from 'react'
import {
  Menu,
  MenuItem,
  MenuTrigger,
  Popover,
  Separator,
  SubmenuTrigger,
} from 'react-aria-components'

import { languageName } from '../../desk/languages.ts'
import { t } from '../../t.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { moreTools } from './more-tools.ts'
import { languageChoices } from '../spelling/language-choices.ts'
import { markedLanguage, markLanguage } from '../spelling/mark-language.ts'
import { ToolItems } from '../selection/tool-items.tsx'
import { whenMenuClosed } from '../when-menu-closed.ts'

type Props = {
  readonly editor: Editor
  readonly on: ReadonlySet<string>
  readonly language: string
  readonly onEmbed: () => void
  readonly ref: Ref<HTMLButtonElement>
}

/** What the toolbar has no room for. */
export function MoreToolsMenu({ editor, on, language, onEmbed, ref }: Props) {
  return (
    <MenuTrigger>
      <IconButton
        ref={ref}
        icon={Ellipsis}
        label={t('editor.more')}
        size="small"
        preventFocusOnPress
      />
      <Popover className="popover" placement="bottom end">
        <Items {...{ editor, on, language, onEmbed }} />
      </Popover>
    </MenuTrigger>
  )
}

function Items({ editor, on, language, onEmbed }: Omit<Props, 'ref'>) {
  const tools = moreTools.flat()
  function choose(id: string): void {
    const tool = tools.find((one) => one.id === id)
    if (id === 'embed') onEmbed()
    else if (tool !== undefined) whenMenuClosed(() => tool.run(editor.chain().focus()).run())
  }
  return (
    <Menu
      className="menu"
      autoFocus="first"
      aria-label={t('editor.more')}
      onAction={(id) => choose(String(id))}
    >
      <ToolItems editor={editor} label={t('editor.more')} tools={moreTools} on={on} />
      <PassageLanguage editor={editor} language={language} />
      <Separator className="menu-divider" />
      <MenuItem id="embed" textValue={t('editor.embed')} className="menu-item">
        <Frame aria-hidden className="button-icon" />
        <span className="menu-item-label">{t('editor.embed')}</span>
      </MenuItem>
    </Menu>
  )
}

function PassageLanguage({ editor, language }: Pick<Props, 'editor' | 'language'>) {
  const now = markedLanguage(editor) ?? ''
  const languages = [
    { value: '', label: t('language.asStory', { language: languageName(language) }) },
    ...languageChoices(language, now === '' ? [] : [now]),
  ]
  return (
    <SubmenuTrigger>
      <MenuItem id="language" textValue={t('editor.passageLanguage')} className="menu-item">
        <Languages aria-hidden className="button-icon" />
        <span className="menu-item-label">{t('editor.passageLanguage')}</span>
        <span aria-hidden className="menu-more">
          ›
        </span>
      </MenuItem>
      <Popover className="popover">
        <Menu
          className="menu"
          aria-label={t('editor.passageLanguage')}
          selectionMode="single"
          selectedKeys={[now]}
          onAction={(id) =>
            whenMenuClosed(() => markLanguage(editor, id === '' ? null : String(id)))
          }
        >
          {languages.map(({ value, label }) => (
            <MenuItem key={value} id={value} textValue={label} className="menu-item">
              <span className="menu-item-label">{label}</span>
              {value === now && <Check aria-hidden className="button-icon" />}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </SubmenuTrigger>
  )
}
