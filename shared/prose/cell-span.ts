/** More than any table a reader could follow, and few enough that no file can ask for a milliard cells. */
const most = 100

/** Whether a cell may reach over that many columns or rows. */
export function isSpan(count: unknown): count is number {
  return Number.isInteger(count) && Number(count) >= 1 && Number(count) <= most
}

/** The span that an HTML attribute asks for, as far as a cell may reach. */
export function readSpan(said: string | null | undefined): number {
  const count = Math.min(most, Number.parseInt(said ?? '', 10))
  return isSpan(count) ? count : 1
}
