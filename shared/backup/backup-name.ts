import { type Instant, instantSchema } from '../instant/instant.ts'

type Named = { readonly at: Instant; readonly number: number }

const pattern = /^(\d{4}-\d\d-\d\d)T(\d\d)(\d\d)(\d\d)Z-(\d{1,9})$/

/** The name of a backup's folder: a time that every disk takes, and which one it is. */
export function backupName({ at, number }: Named): string {
  return `${at.replaceAll(':', '')}-${number}`
}

/** Null for a name that no backup has. */
export function readBackupName(name: string): Named | null {
  const [, day, hours, minutes, seconds, number] = pattern.exec(name) ?? []
  const at = instantSchema.safeParse(`${day}T${hours}:${minutes}:${seconds}Z`)
  return at.success ? { at: at.data, number: Number(number) } : null
}
