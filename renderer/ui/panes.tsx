import { createContext, type ReactNode, useContext, useRef, useState } from 'react'
import { Group, Panel, Separator } from 'react-resizable-panels'

import { keepPaneSizes, readPaneSizes } from './pane-sizes.ts'

type Props = {
  /** Names the arrangement whose sizes are kept on this machine. */
  readonly id: string
  readonly children: ReactNode
}

const Arrangement = createContext('')

/** Panes side by side; the widths that a person gave them survive a restart. */
export function Panes({ id, children }: Props) {
  const group = useRef<HTMLDivElement>(null)
  return (
    <Arrangement value={id}>
      <Group
        className="panes"
        elementRef={group}
        onLayoutChanged={(layout, { isUserInteraction }) => {
          if (!isUserInteraction) return
          keepPaneSizes(id, layout, group.current?.clientWidth ?? 0)
        }}
      >
        {children}
      </Group>
    </Arrangement>
  )
}

type PaneProps = {
  readonly id: string
  /** Pixels; the pane without a size takes what is left. */
  readonly size?: number
  readonly min?: number
  readonly max?: number
  /** Grows and shrinks with the window, rather than keep its pixels. */
  readonly isShare?: boolean
  readonly children: ReactNode
}

export function Pane({ id, size, min = 200, max, isShare = false, children }: PaneProps) {
  const panes = useContext(Arrangement)
  const [kept] = useState(() => readPaneSizes(panes)[id])
  return (
    <Panel
      id={id}
      className="pane"
      minSize={min}
      {...(size !== undefined && {
        defaultSize: kept ?? size,
        groupResizeBehavior: isShare ? 'preserve-relative-size' : 'preserve-pixel-size',
      })}
      {...(max !== undefined && { maxSize: max })}
    >
      {children}
    </Panel>
  )
}

/** The line between two panes, dragged or moved with the arrow keys. */
export function PaneDivider({ label }: { readonly label: string }) {
  return <Separator className="pane-divider" aria-label={label} />
}
