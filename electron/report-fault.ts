/** Notes on stderr what failed inside: where, and the error's own words and stack; never an article's text. */
export function reportFault(where: string, error: unknown): void {
  const what = error instanceof Error ? (error.stack ?? error.message) : String(error)
  process.stderr.write(`wiredesk: ${where}: ${what}\n`)
}
