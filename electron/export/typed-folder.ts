import { posix } from 'node:path'

export type TypedFolder = 'local' | 'partial' | 'elsewhere'

// Mounted when they are asked for, from whichever computer the path names.
const mountedOnDemand = /^\/+(?:net|afs)(?:\/|$)/

/**
 * What a folder is that came as text: a whole path on this computer, part of one, or a path that
 * would have the system call on another computer, or on a device, by being used.
 */
export function typedFolder(path: string, platform: NodeJS.Platform): TypedFolder {
  if (path.includes('\0')) return 'partial'
  const isWindows = platform === 'win32'
  if (isWindows ? /^[\\/]{2}/.test(path) : mountedOnDemand.test(posix.normalize(path)))
    return 'elsewhere'
  return (isWindows ? /^[a-z]:[\\/]/i.test(path) : posix.isAbsolute(path)) ? 'local' : 'partial'
}
