/** A page's bytes as text, by what it says of itself where it is no UTF-8; null when that helps nothing. */
export function decodedPage(bytes: Uint8Array): string | null {
  const start = Buffer.from(bytes.subarray(0, 4096)).toString('latin1')
  const said = /<meta[^>]+charset\s*=\s*["']?([\w:.-]+)/i.exec(start)?.[1]
  for (const encoding of [markedIn(bytes), 'utf-8', said]) {
    if (encoding === undefined) continue
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes)
    } catch {
      // Another may be it.
    }
  }
  return null
}

function markedIn([first, second]: Uint8Array): string | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined
}
