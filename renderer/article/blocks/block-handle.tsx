import type { Editor } from '@tiptap/core'
import { GripVertical } from 'lucide-react'
import { useEffect, useRef } from 'react'

import { t } from '../../t.ts'
import { useBlockMenu } from './block-menu-store.ts'
import { dragBlocks } from './drag-blocks.ts'
import { followBlocks } from './follow-blocks.ts'
import { liftBlocks } from './lift-blocks.ts'
import { selectedBlocks } from './block-range.ts'

/**
 * The handle beside the block that the pointer or the caret is at. It is moved without React, which
 * draws nothing while somebody types; by keyboard its menu and its moves are commands.
 */
export function BlockHandle({ editor }: { readonly editor: Editor }) {
  const handle = useRef<HTMLButtonElement>(null)
  const lift = useRef<HTMLDivElement>(null)
  const line = useRef<HTMLDivElement>(null)
  const isOpen = useBlockMenu(({ open }) => open?.editor === editor)

  useEffect(() => {
    if (handle.current === null || lift.current === null || line.current === null) return
    const parts = { editor, handle: handle.current, lift: lift.current, line: line.current }
    const followed = followBlocks(parts)
    const stopDrags = dragBlocks(parts, followed)
    return () => {
      stopDrags()
      followed.stop()
    }
  }, [editor])

  useEffect(() => {
    if (lift.current === null || !isOpen) return
    const shown = lift.current
    liftBlocks(editor.view, shown, selectedBlocks(editor.state.selection))
    return () => liftBlocks(editor.view, shown, null)
  }, [editor, isOpen])

  return (
    <>
      <div ref={lift} className="block-lift" hidden />
      <button
        ref={handle}
        type="button"
        className="block-handle"
        aria-label={t('blocks.handle')}
        aria-haspopup="menu"
        data-open={isOpen || undefined}
        tabIndex={-1}
        hidden
      >
        <GripVertical aria-hidden className="button-icon" />
      </button>
      <div ref={line} className="block-drop-line" hidden />
    </>
  )
}
