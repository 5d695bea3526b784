import type { Editor } from '@tiptap/core'
import { Check } from 'lucide-react'

import { useScreenCommands } from '../../command/screen-commands.ts'
import { languageName } from '../../desk/languages.ts'
import { t } from '../../t.ts'
import { ContextMenu } from '../../ui/context-menu.tsx'
import { languageChoices } from './language-choices.ts'
import { closeLanguageMenu, openLanguageMenu, useLanguageMenu } from './language-menu-store.ts'
import { markedLanguage, markLanguage } from './mark-language.ts'
import type { OpenText } from '../open-text.ts'
import { usePassageLanguages } from './passage-languages.ts'
import { useIsCurrent } from '../use-is-current.ts'
import { useText } from '../use-open-text.ts'

type Props = { readonly text: OpenText; readonly editor: Editor }

/** Says which language a passage is in: its spelling, and how it is read aloud, go by that. */
export function LanguageMenu({ text, editor }: Props) {
  const open = useLanguageMenu((state) => state.open)
  const own = useText(text, (state) => state.fields.language)
  const passages = usePassageLanguages(text.guid)
  useScreenCommands({ 'article.language': () => openLanguageMenu(editor) }, useIsCurrent(text.guid))
  if (open?.editor !== editor) return null

  const marked = markedLanguage(editor)
  const choices = [
    { value: null, label: t('language.asStory', { language: languageName(own) }) },
    ...languageChoices(own, passages),
  ]
  function close(): void {
    closeLanguageMenu()
    // The menu gives the focus back to where it came from, which is no longer there by then.
    setTimeout(() => editor.isDestroyed || editor.view.focus())
  }
  return (
    <ContextMenu
      label={t('language.menu', { language: languageName(marked ?? own) })}
      actions={choices.map(({ value, label }) => ({
        id: value ?? 'own',
        label,
        ...(value === marked && { icon: Check }),
        run: () => {
          markLanguage(editor, value)
          close()
        },
      }))}
      at={open.at}
      onClose={close}
    />
  )
}
