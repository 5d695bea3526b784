import { parse } from 'exifr'

/** What is read from EXIF: how to hold the picture, and what was written into it for people. */
export type ExifWords = {
  readonly orientation: number
  readonly description: string
  readonly artist: string
  readonly copyright: string
}

const off = {
  exif: false,
  gps: false,
  interop: false,
  ifd1: false,
  xmp: false,
  iptc: false,
  icc: false,
}
const tags = ['Orientation', 'ImageDescription', 'Artist', 'Copyright'] as const
// What cameras and programs write where nobody wrote anything.
const boilerplate =
  /^(olympus digital camera|(konica )?minolta digital camera|sony dsc|dcf 1\.0|exif_jpeg_picture|digital camera|samsung|dcim\S*|default|untitled|created with gimp|picture|user comments|description)$/i

/** The few words of an EXIF block, however damaged; a place or a device is never asked for. */
export async function readExif(block: Uint8Array): Promise<ExifWords> {
  const said = await parse(block, {
    ...off,
    tiff: true,
    ifd0: { pick: [...tags] },
    mergeOutput: false,
    translateValues: false,
    reviveValues: false,
  }).catch(() => null)
  const ifd0: unknown = said?.ifd0
  const get = (tag: (typeof tags)[number]): unknown =>
    typeof ifd0 === 'object' && ifd0 !== null ? Reflect.get(ifd0, tag) : undefined
  const orientation = get('Orientation')
  return {
    orientation:
      typeof orientation === 'number' && /^[1-8]$/.test(`${orientation}`) ? orientation : 1,
    description: wordsOf(textsOf(get('ImageDescription'))[0]),
    artist: wordsOf(textsOf(get('Artist'))[0]),
    // The photographer's, and behind a zero the editor's.
    copyright: textsOf(get('Copyright')).slice(0, 2).map(wordsOf).filter(Boolean).join('; '),
  }
}

/** A text ends at its first zero; behind it may stand anything, in a damaged block the device itself. */
function textsOf(value: unknown): readonly string[] {
  return typeof value === 'string' ? value.split('\0') : []
}

// EXIF says nothing of its letters: what is not UTF-8 comes out as \u{fffd}, and helps nobody. Signs
// that nobody can type are bytes that a damaged block points at.
function wordsOf(text = ''): string {
  const isRead = !/\u{fffd}|[^\P{Cc}\s]/u.test(text)
  return isRead && !boilerplate.test(text.trim()) ? text.trim() : ''
}
