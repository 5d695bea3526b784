/** A file held open for writing. */
export type OpenFile = {
  /** Writes at the end of what the caller has written; answers how many bytes the disk took, which may be fewer. */
  readonly write: (bytes: Uint8Array) => Promise<number>
  /** Flushes bytes and metadata to the platter. */
  readonly sync: () => Promise<void>
  /** Flushes bytes, and only the metadata needed to read them back. */
  readonly syncData: () => Promise<void>
  readonly truncate: (length: number) => Promise<void>
  /** Of the file that is open, wherever it stands by now. */
  readonly facts: () => Promise<FileFacts>
  readonly close: () => Promise<void>
}

export type FileFacts = {
  readonly size: number
  readonly changedAtMs: number
  readonly isFolder: boolean
  /** The same for the same file under any name, and another for any other file. */
  readonly identity: string
}

/**
 * The few things the store asks of a file system. Handed in, so that tests can fail, cut short or
 * lose each of them.
 */
export type Disk = {
  /** Makes a file that must not exist yet; a planted link is refused. */
  readonly create: (path: string) => Promise<OpenFile>
  readonly openToAppend: (path: string) => Promise<OpenFile>
  readonly read: (path: string) => Promise<Uint8Array>
  /** As many bytes from `at` on, or as many as there are. */
  readonly readPart: (path: string, at: number, length: number) => Promise<Uint8Array>
  readonly rename: (from: string, to: string) => Promise<void>
  readonly remove: (path: string) => Promise<void>
  /** Takes a file or a folder away, with all that is in it. */
  readonly removeAll: (path: string) => Promise<void>
  readonly makeFolder: (path: string) => Promise<void>
  /** Makes the names in a folder durable; does nothing where the system cannot. */
  readonly syncFolder: (path: string) => Promise<void>
  readonly names: (folder: string) => Promise<readonly string[]>
  /** Null when nothing stands there. */
  readonly facts: (path: string) => Promise<FileFacts | null>
}
