import type { EditorState } from '@tiptap/pm/state'
import { cellAround, CellSelection, TableMap } from '@tiptap/pm/tables'

/** The same state with some cells of its table selected, as a pointer dragged over them would; itself outside tables. */
export function aroundCell(state: EditorState, many: number): EditorState {
  const cell = cellAround(state.selection.$from)
  if (cell === null) return state
  const start = cell.start(-1)
  const { map } = TableMap.get(cell.node(-1))
  const other = start + (map[many % map.length] ?? 0)
  return state.apply(state.tr.setSelection(CellSelection.create(state.doc, cell.pos, other)))
}
