import type { Editor } from '@tiptap/core'
import { useEffect, useRef } from 'react'
import { useStore } from 'zustand'

import { useScreenCommands } from '../../command/screen-commands.ts'
import { t } from '../../t.ts'
import { FindBar } from './find-bar.tsx'
import { selectedWords } from './find-focus.ts'
import { FindMirror } from './find-mirror.tsx'
import { findSessionOf } from './find-session.ts'
import type { OpenText } from '../open-text.ts'
import { useIsCurrent } from '../use-is-current.ts'
import { usePartName } from '../use-part-name.ts'

type Props = { readonly text: OpenText; readonly editor: Editor }

/** Where a story's find bar stands, once it is called up. */
export function FindPlace({ text, editor }: Props) {
  const session = findSessionOf(text, editor)
  const isShown = useStore(session.store, ({ bar }) => bar !== 'closed')
  const bar = useRef<HTMLElement>(null)
  const name = usePartName(text.guid, t('find.bar'))

  function open(wanted: 'find' | 'replace'): void {
    const isInBar = bar.current?.contains(document.activeElement) === true
    if (isInBar) session.store.setState({ bar: wanted })
    else {
      const { words, spot } = selectedWords(text.guid, editor)
      session.show(wanted, words, spot)
    }
    // The bar may only now be drawn.
    setTimeout(() => bar.current?.querySelector<HTMLInputElement>('[data-find=pattern]')?.select())
  }

  function step(direction: 1 | -1): void {
    if (!isShown) open('find')
    void session.step(direction)
  }

  useEffect(() => session.attach(), [session])

  useScreenCommands(
    {
      'edit.find': () => open('find'),
      'article.replace': () => open('replace'),
      'article.findNext': () => step(1),
      'article.findPrevious': () => step(-1),
    },
    useIsCurrent(text.guid),
  )

  if (!isShown) return null
  return (
    <>
      <FindBar session={session} name={name} barRef={bar} />
      <FindMirror session={session} text={text} name="headline" />
      <FindMirror session={session} text={text} name="lead" />
    </>
  )
}
