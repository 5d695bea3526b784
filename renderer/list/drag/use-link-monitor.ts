import type { ExternalEventBasePayload } from '@atlaskit/pragmatic-drag-and-drop/adapter/external-adapter-types'
import { monitorForExternal } from '@atlaskit/pragmatic-drag-and-drop/adapter/monitor-for-external'
import { containsURLs } from '@atlaskit/pragmatic-drag-and-drop/utils/contains-ur-ls'
import { getURLs } from '@atlaskit/pragmatic-drag-and-drop/utils/get-ur-ls'
import { useEffect } from 'react'

import { gapUnder, letDrop, showOver } from './over-gap.ts'
import { placeLinked } from './place-linked.ts'

function follow({ location }: ExternalEventBasePayload): void {
  showOver(gapUnder(null, location.current))
}

/** The same for links of pages, dragged in from a browser or another program. */
export function useLinkMonitor(): void {
  useEffect(
    () =>
      monitorForExternal({
        canMonitor: containsURLs,
        onDragStart: follow,
        onDrag: follow,
        onDropTargetChange: follow,
        onDrop: ({ source, location }) => {
          letDrop()
          const gap = gapUnder(null, location.current)
          if (gap !== null) void placeLinked(getURLs({ source }), gap)
        },
      }),
    [],
  )
}
