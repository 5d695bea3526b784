import type { AnyExtension, Node as TipTapNode } from '@tiptap/core'
import { NodeViewWrapper, type ReactNodeViewProps, ReactNodeViewRenderer } from '@tiptap/react'
import { ExternalLink } from 'lucide-react'

import { siteOf } from '../../../shared/prose/embed-address.ts'
import { ask } from '../../desk.ts'
import { t } from '../../t.ts'
import { IconButton } from '../../ui/icon-button.tsx'

/** What stands elsewhere, as the card that the page will show; its title can be written here. */
function EmbedView({ node, editor, updateAttributes, selected }: ReactNodeViewProps) {
  const { href, title } = node.attrs as { readonly href: string; readonly title: string }
  return (
    <NodeViewWrapper className="body-embed" data-selected={selected || undefined} data-drag-handle>
      <div className="embed-words">
        <textarea
          className="line-field embed-title"
          rows={1}
          aria-label={t('editor.embedTitle')}
          placeholder={href}
          value={title}
          readOnly={!editor.isEditable}
          onChange={({ target }) =>
            updateAttributes({ title: target.value.replaceAll(/[\r\n]+/g, ' ') })
          }
        />
        <span className="embed-site">{siteOf(href)}</span>
      </div>
      <IconButton
        label={t('editor.linkOpen')}
        icon={ExternalLink}
        size="small"
        onPress={() => void ask('window.openLink', { address: href })}
      />
    </NodeViewWrapper>
  )
}

/** The vocabulary's embed, shown by React while it is edited. */
export function embedView(embed: AnyExtension): AnyExtension {
  return (embed as TipTapNode).extend({ addNodeView: () => ReactNodeViewRenderer(EmbedView) })
}
