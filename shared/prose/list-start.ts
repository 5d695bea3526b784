/** The number that a list's HTML attribute has it begin with; 1 for one that says none, or one beyond any list. */
export function readListStart(said: string | null | undefined): number {
  return /^\d{1,5}$/.test(said?.trim() ?? '') ? Number(said) : 1
}
