import type { Editor } from '@tiptap/core'
import { useLayoutEffect, useRef, useSyncExternalStore } from 'react'

import { everyWord } from '../../../shared/prose/to-text.ts'
import { t } from '../../t.ts'
import { BlockHandle } from '../blocks/block-handle.tsx'
import { nodeViewsOf, setHosted } from './body-views.ts'
import { fieldId } from '../field-focus.ts'
import type { OpenText } from '../open-text.ts'

/** What React draws inside the body: pictures and embeds. */
function NodeViews({ editor }: { readonly editor: Editor }) {
  const { subscribe, getSnapshot } = nodeViewsOf(editor)
  return Object.values(useSyncExternalStore(subscribe, getSnapshot))
}

/**
 * The story itself, written in place. TipTap's own component draws the whole text anew each time it
 * comes and goes, which made a look at another tab the slower the longer the story; ours only moves it.
 */
export function BodyField({ editor }: { readonly editor: Editor }) {
  const host = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    if (host.current === null) return
    host.current.append(editor.view.dom)
    editor.setOptions({ element: host.current })
    setHosted(editor, true)
    return () => setHosted(editor, false)
  }, [editor])
  return (
    <div className="body-field">
      <div ref={host} className="body-holder" />
      <NodeViews editor={editor} />
      <BlockHandle editor={editor} />
    </div>
  )
}

/** A body that the editor could not hold whole, as words alone. */
export function PlainBody({ text }: { readonly text: OpenText }) {
  return (
    <div className="body-field">
      <div
        id={fieldId(text.guid, 'body')}
        className="body-text"
        role="textbox"
        tabIndex={0}
        aria-label={t('editor.body')}
        aria-multiline
        aria-readonly
      >
        {everyWord(text.body)
          .split('\n')
          .map((line, at) => (
            // Lines of a text that never changes.
            <p key={at}>{line}</p>
          ))}
      </div>
    </div>
  )
}
