/** A stretch of a picture's file. What is not the picture itself is told apart by what it speaks of. */
export type PicturePart = {
  /** `pixels` is what showing it takes; `other` is what nobody outside the desk needs. */
  readonly kind: 'pixels' | 'exif' | 'xmp' | 'iptc' | 'other'
  /** Of `pixels` and `other` the bytes as they stand, of the rest what they say, without its frame. */
  readonly bytes: Uint8Array
}

/** How one kind of picture file is taken apart and put together again; cut files give what they have. */
export type PictureParts = {
  readonly split: (bytes: Uint8Array) => readonly PicturePart[]
  readonly join: (parts: readonly PicturePart[]) => Uint8Array
}

/** What the part says when it begins as `prefix` does, without it; null when it does not. */
export function after(prefix: string, bytes: Uint8Array): Uint8Array | null {
  const head = Buffer.from(bytes.subarray(0, prefix.length)).toString('latin1')
  return head === prefix ? bytes.subarray(prefix.length) : null
}
