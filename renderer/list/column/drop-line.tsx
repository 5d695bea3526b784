/** Where a dragged story would land: a line above that row of a list. */
export function DropLine({ row }: { readonly row: number }) {
  return <div className="drop-line" style={{ top: `calc(${row} * var(--row-height))` }} />
}
