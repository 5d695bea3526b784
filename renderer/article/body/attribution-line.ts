import type { AnyExtension, Node as TipTapNode } from '@tiptap/core'

import { t } from '../../t.ts'

/** The vocabulary's line that says who is quoted, with what belongs there while it is empty. */
export function attributionLine(attribution: AnyExtension): AnyExtension {
  return (attribution as TipTapNode).extend({
    renderHTML: () => ['footer', { 'data-placeholder': t('editor.attributionPlaceholder') }, 0],
  })
}
