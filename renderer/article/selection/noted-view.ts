import type { AnyExtension, Mark } from '@tiptap/core'

import { t } from '../../t.ts'

/** The desk's notes as the editor shows them: named for those who do not see their colour. */
export function notedView(noted: AnyExtension): AnyExtension {
  return (noted as Mark).extend({
    addMarkView: () => () => {
      const dom = document.createElement('span')
      dom.className = 'noted'
      dom.dataset['noted'] = ''
      dom.setAttribute('role', 'note')
      dom.setAttribute('aria-label', t('editor.notedLabel'))
      return { dom, contentDOM: dom }
    },
  })
}
