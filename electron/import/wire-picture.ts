import { readFile, realpath, stat } from 'node:fs/promises'
import { dirname, resolve, sep } from 'node:path'

import type { LeadImage } from '../../shared/article/content.ts'
import { pictureLimits } from '../../shared/article/picture-limits.ts'
import type { IncomingPicture } from '../../shared/import/incoming-pictures.ts'
import { formatMessage } from '../../shared/message/format-message.ts'
import { errnoOf } from '../disk/errno.ts'
import type { MediaStore } from '../media/media-store.ts'
import { DeskError } from '../store/desk-error.ts'
import { Refusal } from './refusal.ts'

/** Where an item was read; `home` is the folder that a person named, which its pictures may stand in. */
export type WireFile = { readonly path: string; readonly home: string }

/** A picture that stands there, and its disk does not give it: its story waits for the next import, so that it arrives whole. */
export class UnreadPicture extends Refusal {}

/**
 * Takes in a picture that stands beside the wire, or from its home where its name begins at a root. A name
 * that leads out of the home is refused; throws `UnreadPicture` where the file cannot be read.
 */
export async function takePicture(
  media: MediaStore,
  wire: WireFile,
  { href, alt, caption, credit, bytes }: IncomingPicture,
): Promise<LeadImage> {
  const stored = await media
    .add(bytes ?? (await readBeside(wire, href)))
    .catch((error: unknown) => {
      if (error instanceof DeskError && isAboutPicture(error)) throw new Refusal(error.message)
      throw error
    })
  return { ...stored, alt, caption, credit }
}

/** Throws `Refusal` where the picture does not stand that a wire names; nothing is taken in. */
export async function lookForPicture(
  wire: WireFile,
  { href, bytes }: IncomingPicture,
): Promise<null> {
  if (bytes === undefined) await pathBeside(wire, href)
  return null
}

/** Whether it stands on the network, where an import never goes. */
export function isElsewhere({ href, bytes }: IncomingPicture): boolean {
  return bytes === undefined && /^(?:https?:)?\/\//i.test(href)
}

/** Whether the picture itself is what the desk cannot take, and not the disk. */
export function isAboutPicture({ problem }: DeskError): boolean {
  return (
    problem.code === 'notAPicture' ||
    problem.code === 'pictureKind' ||
    problem.code === 'pictureTooBig'
  )
}

async function readBeside(wire: WireFile, href: string): Promise<Uint8Array> {
  const path = await pathBeside(wire, href)
  return readFile(path).catch((error: unknown) => {
    const values = { href: href.slice(0, 200), reason: errnoOf(error) ?? String(error) }
    throw new UnreadPicture(formatMessage('import.refusal.unreadPicture', values))
  })
}

async function pathBeside({ path: wire, home: root }: WireFile, href: string): Promise<string> {
  const refusal = new Refusal(
    formatMessage('import.refusal.noPicture', { href: href.slice(0, 200) }),
  )
  if (/^[a-z][a-z0-9+.-]*:|^\\|^\/\/|\0/i.test(href)) throw refusal
  const from = href.startsWith('/') ? root : dirname(wire)
  try {
    const home = await realpath(root)
    const path = await realpath(resolve(from, `./${href}`)).catch(() =>
      // An address writes a space as %20, a folder does not.
      realpath(resolve(from, `./${decodeURIComponent(href)}`)),
    )
    const facts = await stat(path)
    if (
      !path.startsWith(home.endsWith(sep) ? home : home + sep) ||
      !facts.isFile() ||
      facts.size > pictureLimits.bytes
    )
      throw refusal
    return path
  } catch {
    throw refusal
  }
}
