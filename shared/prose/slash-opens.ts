/** Whether a slash typed between these words asks for the blocks: in an empty block or after a space, never in “and/or”, 24/02 or an address. */
export function slashOpens(before: string, after: string): boolean {
  if (before === '') return after === ''
  return /\s$/.test(before) && !/^\S/.test(after)
}
