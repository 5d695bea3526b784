import { dropTargetForExternal } from '@atlaskit/pragmatic-drag-and-drop/adapter/drop-target-for-external'
import { dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/adapter/element-adapter'
import { combine } from '@atlaskit/pragmatic-drag-and-drop/combine'
import { containsURLs } from '@atlaskit/pragmatic-drag-and-drop/utils/contains-ur-ls'

import { heldIn } from './held.ts'

type Keys = { readonly ctrlKey: boolean; readonly altKey: boolean }

type Target = {
  readonly element: Element
  /** What the drag's monitor is told of the place. */
  readonly getData?: () => Record<string | symbol, unknown>
  /** Whether a story of this window stays where it was; links always do. */
  readonly isCopy?: (keys: Keys) => boolean
  readonly onDragEnter?: () => void
  readonly onDragLeave?: () => void
  readonly onDrop?: () => void
}

/** Takes whatever means stories: rows of this window, and links of pages from another. Answers with what ends it. */
export function storyDropTarget({ isCopy = () => false, ...target }: Target): () => void {
  return combine(
    dropTargetForElements({
      ...target,
      canDrop: ({ source }) => heldIn(source.data) !== null,
      getDropEffect: ({ input }) => (isCopy(input) ? 'copy' : 'move'),
    }),
    dropTargetForExternal({ ...target, canDrop: containsURLs, getDropEffect: () => 'copy' }),
  )
}
