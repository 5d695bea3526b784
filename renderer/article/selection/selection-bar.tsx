import type { Editor } from '@tiptap/core'
import { useEffect, useState } from 'react'
import { useStore } from 'zustand'

import { useScreenCommands } from '../../command/screen-commands.ts'
import { t } from '../../t.ts'
import { showToast } from '../../ui/toast-store.ts'
import type { OpenText } from '../open-text.ts'
import { useIsCurrent } from '../use-is-current.ts'
import { LinkBar } from './link-bar.tsx'
import { openLinkForm } from './link-form-store.ts'
import { LinkPopover } from './link-popover.tsx'
import { SelectionWatch } from './selection-watch.ts'
import { useBarKeys } from './use-bar-keys.ts'
import { useBarPlace } from './use-bar-place.ts'
import { WordsBar } from './words-bar.tsx'

type Props = { readonly text: OpenText; readonly editor: Editor }

/** The bar at the selection of one editor: for its words, or for the link that the caret is in. */
export function SelectionBar({ text, editor }: Props) {
  const [watch] = useState(() => new SelectionWatch(editor))
  const [bar, setBar] = useState<HTMLDivElement | null>(null)
  const kind = useStore(watch.store, (state) => state.kind)
  const entries = useStore(watch.store, (state) => state.entries)
  useEffect(() => watch.start(), [watch])
  useEffect(() => watch.take(bar), [watch, bar])
  useBarPlace({ editor, bar, kind, watch })
  useBarKeys({ editor, bar, entries, onLeave: watch.left })

  function inBody(act: () => void | boolean): void {
    if (!editor.isFocused) showToast({ text: t('language.selectFirst') })
    else if (act() === false) showToast({ text: t('editor.nothingSelected') })
  }
  useScreenCommands(
    {
      'article.link': () => inBody(() => openLinkForm(editor)),
      'article.selection': () => inBody(() => watch.enter()),
    },
    useIsCurrent(text.guid),
  )

  return (
    <>
      {kind === 'words' && <WordsBar ref={setBar} editor={editor} onMenu={watch.hold} />}
      {kind === 'link' && <LinkBar ref={setBar} editor={editor} />}
      <LinkPopover editor={editor} />
    </>
  )
}
