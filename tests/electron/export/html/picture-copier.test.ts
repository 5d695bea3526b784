import { describe, expect, it } from 'vitest'

import type { ExportTarget } from '../../../../electron/export/export-target.ts'
import { pictureCopier } from '../../../../electron/export/html/picture-copier.ts'
import { readWords } from '../../../../electron/media/read-words.ts'
import { aPicture } from '../../../support/a-desk.ts'
import { aFolder } from '../../../support/a-folder.ts'
import { aPhoto } from '../../../support/a-photo.ts'

function aTarget() {
  const files = new Map<string, Buffer>()
  const target: ExportTarget = {
    open: () => Promise.reject(new Error('not opened')),
    write: async (path, bytes) => void files.set(path, Buffer.from(bytes)),
    sha256: () => '',
    finish: () => Promise.resolve(true),
    discard: async () => {},
  }
  return { files, target }
}

describe('a picture of an exported site', () => {
  it('is credited, and says nothing of where the photographer stood', async () => {
    const folder = await aFolder()
    const { media } = await aPicture(folder, { bytes: await aPhoto('agency-xmp.jpg') })
    const { files, target } = aTarget()
    const copier = pictureCopier(folder, target)
    await Promise.all([copier.copy(media), copier.copy(media)])
    const [bytes = Buffer.alloc(0)] = files.values()
    expect([...files.keys()]).toEqual([`media/${media}`])
    expect(bytes.toString('latin1')).not.toMatch(/GPS|SN0012345/)
    expect(await readWords(bytes)).toMatchObject({ credit: 'Olena Marchenko / Ukrinform' })
  })
})
