import type { Editor } from '@tiptap/core'

import { ask } from '../desk.ts'
import { t } from '../t.ts'
import { ContextMenu } from '../ui/context-menu.tsx'
import type { MenuAction } from '../ui/menu.tsx'
import type { OpenText } from './open-text.ts'
import { closeSpellingMenu, respell, useSpellingMenu } from './spelling-menu-store.ts'
import { forgetVerdicts } from './spelling-verdicts.ts'
import { countLearnt, ignoreWord } from './spelling-wish.ts'

async function learn(word: string): Promise<void> {
  if ((await ask('spelling.learn', { word })) === undefined) return
  forgetVerdicts()
  countLearnt()
}

type Props = { readonly text: OpenText; readonly editor: Editor }

/** What may be done about a misspelt word. */
export function SpellingMenu({ text, editor }: Props) {
  const open = useSpellingMenu((state) => state.open)
  // The word may stand in the article beside this one.
  if (open?.view !== editor.view) return null
  const { view, word, suggestions } = open

  function close(): void {
    closeSpellingMenu()
    // The menu gives the focus back to where it came from, which is no longer there by then.
    setTimeout(() => view.isDestroyed || view.focus())
  }

  const actions: readonly MenuAction[] = [
    ...suggestions.map((suggestion) => ({
      id: `suggestion ${suggestion}`,
      label: suggestion,
      run: () => respell(open, suggestion),
    })),
    ...(suggestions.length > 0
      ? []
      : [{ id: 'none', label: t('spelling.noSuggestions'), isDisabled: true, run: () => {} }]),
    {
      id: 'ignore',
      label: t('spelling.ignore'),
      run: () => ignoreWord(text.guid, word.text),
    },
    { id: 'learn', label: t('spelling.learn'), run: () => void learn(word.text) },
  ].map((action) => ({
    ...action,
    run: () => {
      action.run()
      close()
    },
  }))
  return (
    <ContextMenu
      label={t('spelling.menu', { word: word.text })}
      actions={actions}
      at={open.at}
      onClose={close}
    />
  )
}
