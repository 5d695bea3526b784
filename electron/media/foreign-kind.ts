const beginnings: readonly (readonly [string, RegExp])[] = [
  ['AVIF', /^.{4}ftypavi[fs]/s],
  ['HEIC', /^.{4}ftyp(hei[cxms]|hev[cxms]|mif1|msf1)/s],
  ['TIFF', /^(II\*\0|MM\0\*)/],
  ['PDF', /^%PDF-/],
  ['Photoshop', /^8BPS/],
  ['BMP', /^BM/],
  ['SVG', /^\W*(<\?xml[^>]*>\s*)?(<!--[^]*?-->\s*)*(<!doctype svg[^>]*>\s*)?<svg[\s>]/i],
]

/** What kind of picture these bytes begin that a page cannot show; null when they are none we know. */
export function foreignKind(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 1000)).toString('latin1')
  return beginnings.find(([, beginning]) => beginning.test(head))?.[0] ?? null
}
