import type { Editor } from '@tiptap/core'

import { learnWord } from '../../state/desk-words.ts'
import { useIsWritable } from '../../state/open-desk.ts'
import { t } from '../../t.ts'
import { ContextMenu } from '../../ui/context-menu.tsx'
import type { MenuAction } from '../../ui/menu.tsx'
import { openLanguageMenu } from './language-menu-store.ts'
import type { OpenText } from '../open-text.ts'
import { closeSpellingMenu, useSpellingMenu } from './spelling-menu-store.ts'
import { ignoreWord } from './spelling-wish.ts'

type Props = { readonly text: OpenText; readonly editor: Editor }

/** What may be done about a misspelt word. */
export function SpellingMenu({ text, editor }: Props) {
  const open = useSpellingMenu((state) => state.open)
  const isWritable = useIsWritable()
  // The word may stand in the article beside this one.
  if (open === null || (open.word.home !== editor.view && open.word.home !== text)) return null
  const { word, suggestions } = open

  function close(): void {
    closeSpellingMenu()
    // The menu gives the focus back to where it came from, which is no longer there by then.
    setTimeout(word.focus)
  }

  function choose(): void {
    closeSpellingMenu()
    setTimeout(() => {
      word.focus()
      word.select()
      openLanguageMenu(editor)
    })
  }

  const actions: readonly MenuAction[] = [
    ...suggestions.map((suggestion) => ({
      id: `suggestion ${suggestion}`,
      label: suggestion,
      run: () => word.respell(suggestion),
    })),
    ...(suggestions.length > 0
      ? []
      : [{ id: 'none', label: t('spelling.noSuggestions'), isDisabled: true, run: () => {} }]),
    {
      id: 'ignore',
      label: t('spelling.ignore'),
      run: () => ignoreWord(text.guid, word.text),
    },
    {
      id: 'learn',
      label: t('spelling.learn'),
      isDisabled: !isWritable,
      run: () => void learnWord(word.text),
    },
  ].map((action) => ({
    ...action,
    run: () => {
      action.run()
      close()
    },
  }))
  // A field is in one language, the story's.
  const ofPassage: readonly MenuAction[] =
    word.home === text ? [] : [{ id: 'language', label: t('spelling.language'), run: choose }]
  return (
    <ContextMenu
      label={t('spelling.menu', { word: word.text })}
      actions={[...actions, ...ofPassage]}
      at={open.at}
      onClose={close}
    />
  )
}
