import type { AnyExtension } from '@tiptap/core'
import { type Node as TipTapNode } from '@tiptap/core'
import { NodeViewWrapper, type ReactNodeViewProps, ReactNodeViewRenderer } from '@tiptap/react'

import { ImageWords } from './image-words.tsx'
import { mediaAddress } from './media-address.ts'
import { textOfEditor } from '../words/text-of-editor.ts'

const needed = ['alt', 'credit'] as const

/** A picture in the body with its words under it. */
function ImageView({ node, editor, updateAttributes, selected }: ReactNodeViewProps) {
  const { media, width, height, alt, caption, credit } = node.attrs as Record<string, string>
  return (
    <NodeViewWrapper className="body-image" data-selected={selected || undefined}>
      <img
        src={mediaAddress(media ?? '')}
        alt={alt}
        width={Number(width)}
        height={Number(height)}
        draggable
        data-drag-handle
      />
      <ImageWords
        text={textOfEditor(editor)}
        words={{ alt: alt ?? '', caption: caption ?? '', credit: credit ?? '' }}
        onChange={updateAttributes}
        isReadOnly={!editor.isEditable}
        language=""
        needed={needed}
      />
    </NodeViewWrapper>
  )
}

/** The vocabulary's picture, shown by React while it is edited. */
export function imageView(image: AnyExtension): AnyExtension {
  return (image as TipTapNode).extend({ addNodeView: () => ReactNodeViewRenderer(ImageView) })
}
