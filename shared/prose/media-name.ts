const mediaName = /^[0-9a-f]{64}\.(jpg|png|webp|gif)$/

/** Whether a name can be a file of the desk's media folder: the content's SHA-256 and a known ending. */
export function isMediaName(name: unknown): name is string {
  return typeof name === 'string' && mediaName.test(name)
}
