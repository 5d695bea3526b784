/** Widths of panes in pixels, by the pane's name. */
export type PaneSizes = Readonly<Record<string, number>>

function keyOf(panes: string): string {
  return `panes.${panes}.pixels`
}

function isSizes(value: unknown): value is PaneSizes {
  if (typeof value !== 'object' || value === null) return false
  return Object.values(value).every((size) => Number.isFinite(size))
}

/** The widths that were chosen on this machine; none before the first time. */
export function readPaneSizes(panes: string): PaneSizes {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(panes)) ?? '{}')
    return isSizes(kept) ? kept : {}
  } catch {
    return {}
  }
}

/** Keeps a layout in shares of a hundred as pixels, which mean the same in a window of another size. */
export function keepPaneSizes(panes: string, layout: PaneSizes, width: number): void {
  const sizes = Object.entries(layout).map(([pane, share]) => [
    pane,
    Math.round((share * width) / 100),
  ])
  // What stands beside others only now and then keeps its width meanwhile.
  const kept = { ...readPaneSizes(panes), ...Object.fromEntries(sizes) }
  localStorage.setItem(keyOf(panes), JSON.stringify(kept))
}
