import { createHash } from 'node:crypto'
import { realpath } from 'node:fs/promises'
import { hostname } from 'node:os'
import { basename, dirname, join } from 'node:path'

import { formatMessage } from '../../shared/message/format-message.ts'
import { diskError } from '../disk/disk-error.ts'
import { checkApart } from '../export/check-out.ts'
import { DeskError } from '../store/desk-error.ts'

// A disk takes 255 bytes for a name, and ours says more than the desk's.
const mostBytes = 200

/**
 * Where a desk's backups stand: beside it when nobody chose a folder, so that whoever moves both has
 * both. In one that was chosen, desks of other folders may go by the same name, and must not thin out
 * each other's backups. Throws `backupInDesk` for a folder that the desk's own holds, or that holds it.
 */
export async function backupPlace(desk: string, chosen: string | null): Promise<string> {
  const folder = await realpath(desk).catch((error: unknown) => {
    throw diskError(error, desk)
  })
  const name = formatMessage('backup.folder', { desk: shortened(basename(folder)) })
  const of = createHash('sha256').update(`${hostname()} ${folder}`).digest('hex').slice(0, 8)
  const place = chosen === null ? join(dirname(folder), name) : join(chosen, `${name} ${of}`)
  try {
    return await checkApart(place, folder)
  } catch (error) {
    const isInside = error instanceof DeskError && error.problem.code === 'exportIntoDesk'
    throw isInside ? new DeskError('backupInDesk', { path: chosen ?? place }) : error
  }
}

function shortened(name: string): string {
  let short = name
  while (Buffer.byteLength(short) > mostBytes) short = Array.from(short).slice(0, -1).join('')
  return short
}
