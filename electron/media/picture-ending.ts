const kinds: readonly (readonly [string, RegExp])[] = [
  ['png', /^\x89PNG\r\n\x1a\n/],
  ['jpg', /^\xff\xd8\xff/],
  ['gif', /^GIF8[79]a/],
  ['webp', /^RIFF[\s\S]{4}WEBP/],
]

/** The file ending for the picture these bytes begin; null when they begin none of the four kinds a desk takes. */
export function pictureEnding(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 12)).toString('latin1')
  return kinds.find(([, beginning]) => beginning.test(head))?.[0] ?? null
}
