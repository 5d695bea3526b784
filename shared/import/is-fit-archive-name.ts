const reserved = /^(?:con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i
// What some system reads as a device, a drive, a stream of a file, or cannot have in a name.
const forbidden = /[\p{Cc}<>:"|?*\\\uFFFD]/u
const deepest = 64
const longest = 255

/** Whether an entry of an archive may become a file under a folder, on every system alike; slashes part folders. */
export function isFitArchiveName(name: string): boolean {
  const parts = name.split('/')
  return parts.length <= deepest && parts.every(isFitPart)
}

function isFitPart(part: string): boolean {
  if (part === '' || part === '.' || part === '..' || part.length > longest) return false
  // Windows takes the dots and spaces off the end, so two names would be one.
  return !forbidden.test(part) && !/[. ]$/.test(part) && !reserved.test(part)
}
