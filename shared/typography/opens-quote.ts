/** Whether a quote typed after this text begins words, and does not end them. */
export function opensQuote(before: string, isAnyOpen: boolean): boolean {
  if (/(?:^|[\s([{<«„“‘])$/u.test(before)) return true
  if (/["']$/.test(before)) return opensQuote(before.slice(0, -1), isAnyOpen)
  // A dash right after a word breaks off what is said: “I was—”.
  if (/[\p{L}\p{N}][—–-]$/u.test(before)) return !isAnyOpen
  return /[—–/-]$/.test(before)
}
