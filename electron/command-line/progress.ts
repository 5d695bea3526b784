/** Passes on a line of progress at most once a second: a terminal is no place for thousands. */
export function progress(say: (text: string) => void): (text: string) => void {
  let lastAt = Date.now()
  return (text) => {
    const now = Date.now()
    if (now - lastAt < 1000) return
    lastAt = now
    say(text)
  }
}
