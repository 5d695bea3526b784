/**
 * How many articles the index's thread still has to read. What it tells lags behind what it is
 * given, so it counts only when it comes from a thread that had all of it.
 */
export class ReadingLeft {
  #number = 0
  #count = 0

  get count(): number {
    return this.#count
  }

  /** Whatever was given before counts no more. */
  beginAnew(): void {
    this.#number += 1
    this.#count = 0
  }

  /** So many more are given; answers the number that they are given with. */
  give(count: number): number {
    this.#number += 1
    this.#count += count
    return this.#number
  }

  /** Takes what the thread tells; false when it did not have everything yet. */
  hear({ number, left }: { readonly number: number; readonly left: number }): boolean {
    if (number !== this.#number) return false
    this.#count = left
    return true
  }
}
