// A letter is on the screen before anything goes to main: sending takes time that drawing needs.
const drawnMs = 10

/** So many changes that come one upon the other go at once: a page that takes them that fast may stand still next. */
const enough = 3

/** How long the next letter may be in coming to a busy page. */
const comingMs = 40

/** How many departures in time show that a page is not busy any more. */
const trust = 8

/**
 * When what is typed goes to main: after the pace at the latest, that letters may go together.
 *
 * The page takes letters and frames before timers, so the pace cannot be left to a timer alone. What is
 * overdue goes with the next letter; and where timers come late, what waits goes with any letter after
 * which the next one might come too late.
 */
export class Departure {
  readonly #paceMs: number
  readonly #go: () => void
  #timer: ReturnType<typeof setTimeout> | undefined
  /** When that is to be, were the page not busy. */
  #firesAt = 0
  /** How many more have to go in time for the page not to count as busy; at first nobody knows. */
  #doubts = trust
  /** When what waits goes at the latest, but for a letter that is being drawn then. */
  #due = 0
  #taken = 0

  constructor(paceMs: number, go: () => void) {
    this.#paceMs = paceMs
    this.#go = go
  }

  /** Something more waits. */
  take(): void {
    const now = performance.now()
    this.#taken += 1
    if (this.#timer === undefined) {
      const pause = this.#doubts > 0 ? this.#paceMs - drawnMs : this.#paceMs
      this.#due = now + pause
      this.#wait(pause)
    } else if (now > this.#firesAt || (this.#doubts > 0 && now + comingMs > this.#due)) this.#go()
    else if (now > this.#due - drawnMs) {
      if (now < this.#due) this.#wait(drawnMs)
    } else if (this.#taken >= enough) this.#go()
  }

  get isSet(): boolean {
    return this.#timer !== undefined
  }

  /** All goes then, whatever comes until then, unless it `left` before. */
  goIn(ms: number): void {
    this.#due = performance.now() + ms
    this.#wait(ms)
  }

  /** Nothing waits any more. */
  left(): void {
    // What goes before its time says nothing of how timers do.
    const late = this.#timer === undefined ? -1 : performance.now() - this.#firesAt
    if (late > drawnMs) this.#doubts = trust
    else if (late >= 0) this.#doubts = Math.max(0, this.#doubts - 1)
    clearTimeout(this.#timer)
    this.#timer = undefined
    this.#taken = 0
  }

  #wait(ms: number): void {
    clearTimeout(this.#timer)
    this.#firesAt = performance.now() + ms
    this.#timer = setTimeout(this.#go, ms)
  }
}
