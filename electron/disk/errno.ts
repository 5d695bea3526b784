/** The system's code of a failed call, as `ENOSPC`; null for other errors. */
export function errnoOf(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error)) return null
  return typeof error.code === 'string' ? error.code : null
}

export function isErrno(error: unknown, ...codes: readonly string[]): boolean {
  const code = errnoOf(error)
  return code !== null && codes.includes(code)
}
