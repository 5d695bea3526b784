/** Where nothing is painted, as in a window that is not shown, it is not waited for longer. */
const patienceMs = 3_000

/** Resolves once something of the page has been painted, or after three seconds without. */
export function painted(): Promise<void> {
  return new Promise((resolve) => {
    const watch = new PerformanceObserver(() => resolve())
    watch.observe({ type: 'paint', buffered: true })
    setTimeout(resolve, patienceMs)
  })
}
