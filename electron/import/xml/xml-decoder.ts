/**
 * Reads bytes as text, in the encoding that the document's first bytes name; UTF-8 when they name none. It
 * throws `TypeError` for bytes that are not in it, and `RangeError` for one that is not known.
 */
export function xmlDecoder(): (bytes: Uint8Array | null) => string {
  let decoder: InstanceType<typeof TextDecoder> | null = null
  return (bytes) => {
    if (bytes === null) return decoder?.decode() ?? ''
    decoder ??= new TextDecoder(encodingOf(bytes), { fatal: true })
    return decoder.decode(bytes, { stream: true })
  }
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const start = Buffer.from(bytes.subarray(0, 200)).toString('latin1')
  const said = /^(?:\u00EF\u00BB\u00BF)?<\?xml[^>]*?encoding=["']([\w.-]+)["']/i.exec(start)?.[1]
  // Whoever names two bytes a letter and was read this far did not mean it.
  return said === undefined || /^utf-?16/i.test(said) ? 'utf-8' : said
}
