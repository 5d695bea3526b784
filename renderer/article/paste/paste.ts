import { Extension } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'

import type { LeadImage } from '../../../shared/article/content.ts'
import { t } from '../../t.ts'
import { showToast } from '../../ui/toast-store.ts'
import { filesIn, pastedFiles } from '../body/add-picture.ts'
import { dropPlace, insertPictures, picturesFrom } from '../body/insert-pictures.ts'
import { holdStyles } from '../body/held-styles.ts'
import { CopySerializer, withoutForeignSlice } from '../saving/our-copy.ts'
import { PasteParser } from './paste-parser.ts'
import { pastedText } from './paste-text.ts'
import { writtenPictures, takeInWritten } from '../body/written-pictures.ts'

function tellLeftOut(count: number): void {
  showToast({ text: t('editor.picturesLeftOut', { count }) })
}

/** What other programs bring: pictures as files, texts with their structure, and nothing else of either. */
export const paste = Extension.create({
  name: 'paste',
  addProseMirrorPlugins() {
    const { editor } = this
    let pictures: ReadonlyMap<string, LeadImage> = new Map()

    async function pasteWithPictures(view: EditorView, html: string): Promise<void> {
      const taken = await takeInWritten(writtenPictures(html))
      if (view.isDestroyed) return
      pictures = taken
      view.pasteHTML(html)
      pictures = new Map()
    }

    const clipboardParser = new PasteParser(editor.schema, {
      pictureAt: (address) => pictures.get(address),
      onLeftOut: tellLeftOut,
    })
    return [
      new Plugin({
        props: {
          clipboardParser,
          clipboardSerializer: new CopySerializer(editor.schema),
          transformPastedHTML: (html) => holdStyles(withoutForeignSlice(html)),
          clipboardTextParser: pastedText,
          handlePaste: (view, { clipboardData }) => {
            const files = pastedFiles(clipboardData)
            if (files.length > 0) {
              void insertPictures(editor, picturesFrom(files))
              return true
            }
            const html = clipboardData?.getData('text/html') ?? ''
            if (pictures.size > 0 || writtenPictures(html).length === 0) return false
            void pasteWithPictures(view, html)
            return true
          },
          handleDrop: (view, event) => {
            const files = filesIn(event.dataTransfer)
            if (files.length === 0) return false
            event.preventDefault()
            void insertPictures(editor, picturesFrom(files), dropPlace(view, event))
            return true
          },
        },
      }),
    ]
  },
})
