import type { Editor } from '@tiptap/core'

import { bodyTools } from '../body/body-tools.ts'
import { moreTools } from '../body/more-tools.ts'

const every = [...bodyTools, ...moreTools].flat()

/** The names of the switches that are on where the caret is, in one line that is easily compared. */
export function toolsOn(editor: Editor): string {
  return every
    .filter((tool) => tool.isOn(editor))
    .map(({ id }) => id)
    .join(' ')
}
