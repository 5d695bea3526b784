import type { Editor } from '@tiptap/core'
import { Fragment, Slice } from '@tiptap/pm/model'
import { TextSelection, type Transaction } from '@tiptap/pm/state'
import { dropPoint, insertPoint } from '@tiptap/pm/transform'
import type { EditorView } from '@tiptap/pm/view'

import type { LeadImage } from '../../../shared/article/content.ts'
import { addPicture } from './add-picture.ts'
import { keepPlace } from '../keep-place.ts'

/**
 * Puts pictures where they were meant, one after the other as they come, while typing goes on. The
 * cursor ends behind the last one, unless somebody has moved it since.
 */
export async function insertPictures(
  editor: Editor,
  pictures: Iterable<LeadImage> | AsyncIterable<LeadImage>,
  at = editor.state.selection.from,
): Promise<void> {
  const place = keepPlace(editor, at)
  let isAny = false
  for await (const picture of pictures) {
    if (editor.isDestroyed) return
    const { tr } = editor.state
    const end = insert(tr, picture, place.now())
    place.dispatch(tr, end)
    isAny = true
  }
  if (isAny && !place.isLeft()) writeOn(editor, place.now())
  place.forget()
}

/** Takes files in; those that are no pictures are told by name. */
export async function* picturesFrom(files: readonly File[]): AsyncGenerator<LeadImage> {
  for (const file of files) {
    const picture = await addPicture(file)
    if (picture !== undefined) yield picture
  }
}

/** Where pictures dropped at a point go: between two blocks, never into the middle of a sentence. */
export function dropPlace(view: EditorView, event: DragEvent): number {
  const { doc, schema } = view.state
  const at = view.posAtCoords({ left: event.clientX, top: event.clientY })?.pos ?? doc.content.size
  const image = schema.nodes['image']?.create() ?? null
  return (image && dropPoint(doc, at, new Slice(Fragment.from(image), 0, 0))) ?? at
}

/** Answers where the picture ends. A text is parted only in its middle. */
function insert(tr: Transaction, picture: LeadImage, at: number): number {
  const image = tr.doc.type.schema.node('image', picture)
  let between = insertPoint(tr.doc, at, image.type)
  if (between === null) {
    tr.split(at)
    between = at + 1
  }
  tr.insert(between, image)
  return between + image.nodeSize
}

/** Puts the cursor into the text behind a picture; a picture that ends the story gets a paragraph to go on in. */
function writeOn(editor: Editor, at: number): void {
  const { tr, doc, schema } = editor.state
  const isText = doc.resolve(at).nodeAfter?.isTextblock ?? false
  if (!isText) tr.insert(at, schema.node('paragraph'))
  editor.view.dispatch(tr.setSelection(TextSelection.create(tr.doc, at + 1)).scrollIntoView())
  editor.view.focus()
}
