/** Where the window stood, for the next start; a convenience, so anything odd counts as nothing. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { z } from 'zod'

const areaSchema = z.strictObject({
  x: z.int(),
  y: z.int(),
  width: z.int().min(400).max(20_000),
  height: z.int().min(300).max(20_000),
})
const placeSchema = areaSchema.extend({ isMaximized: z.boolean() })

type Area = z.infer<typeof areaSchema>
export type WindowPlace = z.infer<typeof placeSchema>

const fileName = 'window.json'
const leastVisible = 100

/** The place remembered in `folder`, if enough of it to hold on to is still on a display. */
export function recallWindowPlace(folder: string, displays: readonly Area[]): WindowPlace | null {
  try {
    const text = readFileSync(join(folder, fileName), 'utf8')
    const { success, data } = placeSchema.safeParse(JSON.parse(text))
    return success && displays.some((display) => isVisible(data, display)) ? data : null
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

/** The title bar's row must overlap the display, or the window could not be moved. */
function isVisible(place: Area, display: Area): boolean {
  const right = Math.min(place.x + place.width, display.x + display.width)
  const width = right - Math.max(place.x, display.x)
  const isRowOn = place.y >= display.y && place.y < display.y + display.height - leastVisible
  return width >= leastVisible && isRowOn
}
