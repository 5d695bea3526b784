/** A file that is written piece by piece, so that it may be larger than memory. */
export type ExportFile = {
  readonly append: (bytes: string | Uint8Array) => Promise<void>
  /** Ends the file. */
  readonly close: () => Promise<void>
}

/** Where an export's files go. Nothing of it is seen outside before `finish`. */
export type ExportTarget = {
  /** Writes one new file; `path` is relative, with slashes. */
  readonly write: (path: string, bytes: string | Uint8Array) => Promise<void>
  /** Begins one new file that comes in pieces. */
  readonly open: (path: string) => Promise<ExportFile>
  /**
   * Where a site stands already: leaves that file as it is, and says whether it could; with `bytes`
   * only a file that holds just these.
   */
  readonly keep?: (path: string, bytes?: string) => Promise<boolean>
  /** The names in a folder of a site that stands already. */
  readonly standing?: (folder: string) => Promise<readonly string[]>
  /** The SHA-256 of a file written, in hex. */
  readonly sha256: (path: string) => string
  /**
   * Waits until everything is on the disk and puts it in the place of what stood there; false when it was cancelled
   * meanwhile, and what stood there still does.
   */
  readonly finish: () => Promise<boolean>
  /** Leaves what stood there as it was. */
  readonly discard: () => Promise<void>
}
