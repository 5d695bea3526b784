import { expect, it } from 'vitest'

import { readExif } from '../../../electron/media/read-exif.ts'
import { writeExif } from '../../../electron/media/write-exif.ts'

const none = { orientation: 1, description: '', artist: '', copyright: '' }

// The writer writes its texts as they are, zeros and all.
it.each([
  ['ends at its first zero', { artist: 'Jane Doe\0SN0012345' }, { artist: 'Jane Doe' }],
  [
    'is none where it is numbers',
    { artist: 'Doe\b\x01\x0e', description: 'Port' },
    { description: 'Port' },
  ],
  ['may have lines', { description: 'Port\nat dawn' }, { description: 'Port\nat dawn' }],
  ['is none where it is not UTF-8', { description: 'Caf\u{fffd}' }, {}],
  [
    'is of two where it is a right',
    { copyright: 'Jane Doe\0Ukrinform' },
    { copyright: 'Jane Doe; Ukrinform' },
  ],
  [
    'may be the right of an editor alone',
    { copyright: ' \0Ukrinform' },
    { copyright: 'Ukrinform' },
  ],
])('a text of EXIF %s', async (_name, written, read) => {
  const block = writeExif({ ...none, ...written })
  expect(block && (await readExif(block))).toEqual({ ...none, ...read })
})
