import type { Editor } from '@tiptap/core'
import { createContentComponent } from '@tiptap/react'

type NodeViews = ReturnType<typeof createContentComponent>

/** What `@tiptap/react` keeps on an editor whose pictures and embeds React draws. */
type Hosting = Editor & {
  contentComponent: NodeViews | null
  isEditorContentInitialized?: boolean
}

/** Has React draw the editor's pictures and embeds, for as long as the editor lives. */
export function drawNodeViews(editor: Editor): void {
  ;(editor as Hosting).contentComponent = createContentComponent()
  editor.createNodeViews()
}

export function nodeViewsOf(editor: Editor): NodeViews {
  const { contentComponent } = editor as Hosting
  if (contentComponent === null) throw new Error('nobody draws what stands in the body')
  return contentComponent
}

/** Whether the body is on the screen, where React draws a new picture at once. */
export function setHosted(editor: Editor, isHosted: boolean): void {
  ;(editor as Hosting).isEditorContentInitialized = isHosted
}
