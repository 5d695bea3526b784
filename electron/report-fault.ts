import { errnoOf } from './disk/errno.ts'

/**
 * Notes on stderr what failed inside: where, and what kind of fault it was. Only the system's errors have
 * their own words there, which name a file; others quote what they met, and that may be a story's text.
 */
export function reportFault(where: string, error: unknown): void {
  process.stderr.write(`wiredesk: ${where}: ${what(error)}\n`)
}

function what(error: unknown): string {
  if (!(error instanceof Error)) return typeof error
  const words = errnoOf(error) === null ? error.name : error.message
  const frames = (error.stack ?? '').split('\n').filter((line) => /^ {4}at /.test(line))
  return [words, ...frames].join('\n')
}
