import type { ReactNode } from 'react'
import { Group, Panel, Separator, useDefaultLayout } from 'react-resizable-panels'

type Props = {
  /** Names the arrangement whose sizes are kept on this machine. */
  readonly id: string
  readonly children: ReactNode
}

/** Panes side by side; their sizes survive a restart. */
export function Panes({ id, children }: Props) {
  const layout = useDefaultLayout({ id: `panes.${id}`, storage: localStorage })
  return (
    <Group className="panes" {...layout}>
      {children}
    </Group>
  )
}

type PaneProps = {
  readonly id: string
  /** Pixels; the pane without a size takes what is left. */
  readonly size?: number
  readonly min?: number
  readonly max?: number
  readonly children: ReactNode
}

export function Pane({ id, size, min = 200, max, children }: PaneProps) {
  return (
    <Panel
      id={id}
      className="pane"
      minSize={min}
      {...(size !== undefined && {
        defaultSize: size,
        groupResizeBehavior: 'preserve-pixel-size' as const,
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
