/** Where the window stood, for the next start; a convenience, so anything odd counts as nothing. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

type Area = {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}
export type WindowPlace = Area & { readonly isMaximized: boolean }

const fileName = 'window.json'
const leastVisible = 100

/** The place remembered in `folder`, if enough of it to hold on to is still on a display. */
export function recallWindowPlace(folder: string, displays: readonly Area[]): WindowPlace | null {
  try {
    const text = readFileSync(join(folder, fileName), 'utf8')
    const place: unknown = JSON.parse(text)
    return isPlace(place) && displays.some((display) => isVisible(place, display)) ? place : null
  } catch {
    return null
  }
}

export function keepWindowPlace(folder: string, place: WindowPlace): void {
  try {
    writeFileSync(join(folder, fileName), JSON.stringify(place))
  } catch {
    // A full disk must not keep the window from closing; it opens in its usual place then.
  }
}

// By hand: the window waits for it, and a schema would have it wait for a library. Nothing else may
// stand there, for all of it becomes the window's options.
function isPlace(value: unknown): value is WindowPlace {
  if (typeof value !== 'object' || value === null) return false
  const { x, y, width, height, isMaximized, ...more } = value as Record<string, unknown>
  return (
    Object.keys(more).length === 0 &&
    isWholeWithin(x, -100_000, 100_000) &&
    isWholeWithin(y, -100_000, 100_000) &&
    isWholeWithin(width, 400, 20_000) &&
    isWholeWithin(height, 300, 20_000) &&
    typeof isMaximized === 'boolean'
  )
}

function isWholeWithin(value: unknown, least: number, most: number): boolean {
  return Number.isInteger(value) && Number(value) >= least && Number(value) <= most
}

/** The title bar's row must overlap the display, or the window could not be moved. */
function isVisible(place: Area, display: Area): boolean {
  const right = Math.min(place.x + place.width, display.x + display.width)
  const width = right - Math.max(place.x, display.x)
  const isRowOn = place.y >= display.y && place.y < display.y + display.height - leastVisible
  return width >= leastVisible && isRowOn
}
