import { formatMessage } from '../../../shared/message/format-message.ts'

/** Where something stands, for people; with the archive that it was in. */
export function placedIn(place: string, archive: string | undefined): string {
  return archive === undefined ? place : formatMessage('import.place.inArchive', { archive, place })
}
