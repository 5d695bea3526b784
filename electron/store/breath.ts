/** How many documents are made into bytes before others get their turn. */
const atOnce = 50

/** Called after each of many pieces of work; now and then it lets what waits have its turn. */
export function breath(): () => Promise<void> {
  let done = 0
  return async () => {
    done += 1
    if (done % atOnce === 0) await new Promise<void>((resolve) => setImmediate(resolve))
  }
}
