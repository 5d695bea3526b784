import type { Editor } from '@tiptap/core'
import { useEffect } from 'react'

import { useDeskWords } from '../../state/desk-words.ts'
import type { OpenText } from '../open-text.ts'
import { useFollowedPassages } from './passage-languages.ts'
import { wishSpelling } from './spelling-plugin.ts'
import { askForDictionary } from './spelling-verdicts.ts'
import { ignoredIn, useSpellingWish } from './spelling-wish.ts'
import { useText } from '../use-open-text.ts'

/** Keeps the editor's spelling to the article's language and the writer's wishes. */
export function useSpelling(text: OpenText, editor: Editor): void {
  const language = useText(text, (state) => state.fields.language)
  const isReadOnly = useText(text, (state) => state.readOnly !== null)
  const isOn = useSpellingWish((wish) => wish.isOn)
  const learnt = useDeskWords((known) => known.changes)
  const ignored = useSpellingWish((wish) => ignoredIn(wish, text.guid))
  useFollowedPassages(text.guid, editor)
  useEffect(() => {
    if (isOn) void askForDictionary(language)
  }, [isOn, language])
  useEffect(() => {
    wishSpelling(editor.view, isOn && !isReadOnly ? { language, ignored, learnt } : null)
  }, [editor, language, isReadOnly, isOn, ignored, learnt])
}
