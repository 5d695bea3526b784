import { useRef } from 'react'
import { Popover } from 'react-aria-components'

import { Anchor, type Point } from './anchor.tsx'
import { type MenuAction, MenuList } from './menu.tsx'

type Props = {
  readonly label: string
  readonly actions: readonly MenuAction[]
  /** Where it opens; null while it is closed. */
  readonly at: Point | null
  readonly onClose: () => void
}

// A menu that no button of its own opened does not close by itself.
function closing(action: MenuAction, onClose: () => void): MenuAction {
  return {
    ...action,
    run: () => {
      onClose()
      action.run()
    },
  }
}

/** A menu at the pointer, or at the row when the keyboard asked for it. */
export function ContextMenu({ label, actions, at, onClose }: Props) {
  const anchor = useRef<HTMLSpanElement>(null)
  return (
    <>
      <Anchor ref={anchor} at={at ?? { x: 0, y: 0 }} />
      <Popover
        className="popover"
        aria-label={label}
        triggerRef={anchor}
        placement="bottom start"
        offset={2}
        isOpen={at !== null}
        onOpenChange={(willOpen) => !willOpen && onClose()}
      >
        <MenuList label={label} actions={actions.map((action) => closing(action, onClose))} />
      </Popover>
    </>
  )
}
