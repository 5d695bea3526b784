const beginnings: readonly (readonly [string, RegExp])[] = [
  ['png', /^89504e470d0a1a0a/],
  ['jpg', /^ffd8ff/],
  ['gif', /^47494638(37|39)61/],
  ['webp', /^52494646.{8}57454250/],
]

/** The file ending for the picture these bytes begin; null when they begin none of the four kinds a desk takes. */
export function pictureEnding(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 12)).toString('hex')
  return beginnings.find(([, beginning]) => beginning.test(head))?.[0] ?? null
}
