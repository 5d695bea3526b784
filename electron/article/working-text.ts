import type { Node } from '@tiptap/pm/model'

import type { Content, Field } from '../../shared/article/content.ts'
import { applySteps } from '../../shared/prose/apply-steps.ts'
import type { Prose } from '../../shared/prose/prose.ts'
import { readProse } from '../../shared/prose/read-prose.ts'
import type { JournalRecord } from '../store/journal-record.ts'

/** A content as it is edited: its body stands as a document, so that a keystroke need not copy it. */
export type WorkingText = { readonly fields: Pick<Content, Field>; readonly document: Node }

/** Null when the vocabulary cannot hold the body exactly; then it may be shown and never written. */
export function textOf(content: Content): WorkingText | null {
  const { body, ...fields } = content
  const document = readProse(body)
  return document === null ? null : { fields, document }
}

export function contentOf({ fields, document }: WorkingText): Content {
  return { ...fields, body: document.toJSON() as Prose }
}

/** The text after the changes, in order; null when one does not fit it. */
export function applyChanges(
  text: WorkingText,
  changes: readonly JournalRecord['change'][],
): WorkingText | null {
  let after: WorkingText | null = text
  for (const change of changes) after = after && applyChange(after, change)
  return after
}

function applyChange(text: WorkingText, change: JournalRecord['change']): WorkingText | null {
  switch (change.kind) {
    case 'fields':
      return { ...text, fields: { ...text.fields, ...stated(change.fields) } }
    case 'steps':
      return withDocument(text, applySteps(text.document, change.steps))
    case 'body':
      return withDocument(text, readProse(change.body))
    case 'whole':
      return textOf(change.content)
  }
}

function withDocument(text: WorkingText, document: Node | null): WorkingText | null {
  return document === null ? null : { ...text, document }
}

// Structured clones carry keys that are undefined; no field may become that.
function stated(fields: object): Partial<Pick<Content, Field>> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
}
