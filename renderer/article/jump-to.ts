import type { Editor } from '@tiptap/core'
import { NodeSelection } from '@tiptap/pm/state'

import type { Finding } from '../../shared/article/release-checks.ts'
import { focusField } from './field-focus.ts'
import { focusHit } from './find/find-focus.ts'
import { findingSpot } from './act/finding-spot.ts'
import type { OpenText } from './open-text.ts'

/** Leads to what a check found: to the very words where it named some; false when it is not on the screen. */
export function jumpTo(finding: Finding, text: OpenText, editor: Editor | null): boolean {
  const { headline, lead } = text.store.getState().fields
  const spot = editor && findingSpot(finding, { headline, lead, body: editor.state.doc })
  if (editor === null || spot === null) return focusField(text.guid, finding.field)
  if (finding.rule === 'bodyImageIncomplete') {
    const { doc, tr } = editor.state
    editor.view.dispatch(tr.setSelection(NodeSelection.create(doc, spot.from)).scrollIntoView())
    editor.view.focus()
    return true
  }
  focusHit(text.guid, editor, { ...spot, groups: [], found: '' })
  if (spot.place === 'body') editor.commands.scrollIntoView()
  return true
}
