/** Whether an export to this path is one archive. */
export function isZipPath(out: string): boolean {
  return /\.zip$/i.test(out)
}
