/** The beginnings of pictures, as much of them as says their size. */

export function aPng(width: number, height: number): Uint8Array {
  const header = Buffer.alloc(25)
  header.writeUInt32BE(13, 0)
  header.write('IHDR', 4, 'latin1')
  header.writeUInt32BE(width, 8)
  header.writeUInt32BE(height, 12)
  return Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), header])
}

export function aGif(width: number, height: number): Uint8Array {
  const size = Buffer.alloc(4)
  size.writeUInt16LE(width, 0)
  size.writeUInt16LE(height, 2)
  return Buffer.concat([Buffer.from('GIF89a', 'latin1'), size, Buffer.alloc(3)])
}

export function aWebp(width: number, height: number): Uint8Array {
  const size = Buffer.alloc(6)
  size.writeUIntLE(width - 1, 0, 3)
  size.writeUIntLE(height - 1, 3, 3)
  const chunk = Buffer.from('VP8X\x0a\0\0\0\0\0\0\0', 'latin1')
  return Buffer.concat([Buffer.from('RIFF\x16\0\0\0WEBP', 'latin1'), chunk, size])
}

/** A photo; `orientation` is what EXIF says of how it was held, 6 being on its side. */
export function aJpeg(width: number, height: number, orientation?: number): Uint8Array {
  const size = Buffer.alloc(4)
  size.writeUInt16BE(height, 0)
  size.writeUInt16BE(width, 2)
  const frame = Buffer.concat([Buffer.from([0xff, 0xc0, 0, 11, 8]), size, Buffer.alloc(4)])
  const start = Buffer.from([0xff, 0xd8])
  return Buffer.concat([start, orientation === undefined ? jfif() : exif(orientation), frame])
}

function jfif(): Buffer {
  return Buffer.from([0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0])
}

function exif(orientation: number): Buffer {
  const tiff = Buffer.from(
    'MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\0\0\0\0\0\0\0',
    'latin1',
  )
  tiff.writeUInt16BE(orientation, 18)
  const body = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff])
  return Buffer.concat([Buffer.from([0xff, 0xe1, 0, body.length + 2]), body])
}
