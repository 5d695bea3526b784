import type { Editor } from '@tiptap/core'
import { EditorContent } from '@tiptap/react'

import { everyWord } from '../../shared/prose/to-text.ts'
import { t } from '../t.ts'
import { fieldId } from './field-focus.ts'
import type { OpenText } from './open-text.ts'

/** The story itself, written in place. */
export function BodyField({ editor }: { readonly editor: Editor }) {
  return <EditorContent editor={editor} className="body-field" />
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
            // oxlint-disable-next-line react/no-array-index-key
            <p key={at}>{line}</p>
          ))}
      </div>
    </div>
  )
}
