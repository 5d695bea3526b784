/** Ways in which bytes on a disk go bad; each gives other bytes than it was given. */
export const damages = {
  truncated: (bytes: Buffer) => bytes.subarray(0, Math.floor(Math.random() * bytes.length)),
  'its end missing': (bytes: Buffer) => bytes.subarray(0, -1),
  'filled with NUL': (bytes: Buffer) => Buffer.alloc(bytes.length),
  'a block of NUL': (bytes: Buffer) => {
    const at = Math.floor((Math.random() * bytes.length) / 2)
    return Buffer.concat([bytes.subarray(0, at), Buffer.alloc(bytes.length - at)])
  },
  'one bit flipped': (bytes: Buffer) =>
    flipped(bytes, Math.floor(Math.random() * bytes.length * 8)),
  empty: () => Buffer.alloc(0),
  'not JSON': () => Buffer.from('<html>Page not found</html>\n'),
  'other JSON': () => Buffer.from('{"wiredesk":"nothing","schema":1}\n'),
} as const satisfies Readonly<Record<string, (bytes: Buffer) => Buffer>>

export type Damage = keyof typeof damages

export function flipped(bytes: Buffer, bit: number): Buffer {
  const other = Buffer.from(bytes)
  other[bit >> 3] = (other[bit >> 3] ?? 0) ^ (1 << (bit & 7))
  return other
}
