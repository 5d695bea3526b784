/** What `make` makes of each item, in their order, while so many are under way. */
export async function* ahead<T, U>(
  items: Iterable<T>,
  width: number,
  make: (item: T) => Promise<U>,
): AsyncGenerator<U> {
  const waiting: Promise<U>[] = []
  for (const item of items) {
    const made = make(item)
    // Whoever waits for it hears of it in its turn, and nobody when an earlier one failed.
    made.catch(() => undefined)
    waiting.push(made)
    const [first] = waiting
    if (waiting.length < width || first === undefined) continue
    void waiting.shift()
    yield await first
  }
  for (const made of waiting) yield await made
}
