import type { LeadImage } from '../../shared/article/content.ts'
import { ask } from '../desk.ts'

/** The picture files among what was dropped or pasted. */
export function picturesIn(transfer: DataTransfer | null): readonly File[] {
  return [...(transfer?.files ?? [])].filter(({ type }) => type.startsWith('image/'))
}

/** Puts a picture into the desk's media folder; a refusal is told in a toast. */
export async function addPicture(file: File): Promise<LeadImage | undefined> {
  return ask('media.add', { bytes: new Uint8Array(await file.arrayBuffer()) })
}
