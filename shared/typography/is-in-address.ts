const lastWord = /[^\s«“„‘"(<]*$/u
const address = /:\/\/|^www\.|^mailto:|@|[\p{L}\p{N}]\.\p{L}{2,}\//iu

/** Whether what is typed next goes on with an address, whose signs are nobody's to change. */
export function isInAddress(before: string): boolean {
  return address.test(lastWord.exec(before)?.[0] ?? '')
}
