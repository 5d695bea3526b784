import type { TableOptions } from '@tiptap/extension-table'
import { type AnyExtension, type Node as TipTapNode, type RawCommands } from '@tiptap/core'
import { TextSelection } from '@tiptap/pm/state'
import { fixTables } from '@tiptap/pm/tables'

import { placeAfter } from './insert-block.ts'

const size = { rows: 3, columns: 3 }

/** The vocabulary's table with commands that an editor's hands may trust. */
export function bodyTables(table: AnyExtension): AnyExtension {
  return (table as TipTapNode<TableOptions>).extend({
    addCommands() {
      return { ...repairing(this.parent?.() ?? {}), insertTable }
    },
  })
}

// TipTap would put it inside whatever holds the caret, and leave nowhere to write on.
const insertTable: RawCommands['insertTable'] =
  ({ rows = size.rows, cols = size.columns, withHeaderRow = true } = {}) =>
  ({ tr, state, dispatch }) => {
    const { table, tableRow, tableHeader, tableCell, paragraph } = state.schema.nodes
    const { $from, empty } = tr.selection
    if (placeAfter($from, 'paragraph') !== null) return false
    if (dispatch === undefined) return true
    const cells = (row: number) =>
      Array.from({ length: cols }, () =>
        (withHeaderRow && row === 0 ? tableHeader : tableCell)?.createAndFill(),
      ).filter((cell) => cell !== null && cell !== undefined)
    const made = table?.create(
      null,
      Array.from({ length: rows }, (_, row) => tableRow?.create(null, cells(row))).filter(
        (row) => row !== undefined,
      ),
    )
    const line = paragraph?.create()
    if (made === undefined || line === undefined) return false
    // The empty line that the caret is in becomes the table.
    const isLineFree = empty && $from.depth === 1 && $from.parent.content.size === 0
    const at = isLineFree ? $from.before() : $from.after(1)
    const isLast = (isLineFree ? $from.after(1) : at) === tr.doc.content.size
    const blocks = isLast ? [made, line] : [made]
    if (isLineFree) tr.replaceWith(at, $from.after(1), blocks)
    else tr.insert(at, blocks)
    tr.setSelection(TextSelection.near(tr.doc.resolve(at + 1))).scrollIntoView()
    return true
  }

/** Commands that make a table even first: on one with holes, as some wires send, they would leave what no body may hold. */
function repairing(commands: Partial<RawCommands>): Partial<RawCommands> {
  return Object.fromEntries(
    Object.entries(commands).map(([name, command]) => [
      name,
      (...wish: readonly unknown[]) =>
        (props: Parameters<ReturnType<RawCommands['addRowAfter']>>[0]) => {
          if (props.dispatch !== undefined) {
            fixTables(props.state)
            // Reading the transaction brings the state up to it.
            void props.state.tr
          }
          return (command as (...wish: readonly unknown[]) => (given: typeof props) => boolean)(
            ...wish,
          )(props)
        },
    ]),
  )
}
