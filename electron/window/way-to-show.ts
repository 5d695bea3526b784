import { stat } from 'node:fs/promises'
import { isAbsolute } from 'node:path'

// Folders that macOS starts, or lets a program load, when they are opened.
const program =
  /\.(?:action|app|appex|bundle|kext|m?pkg|plugin|prefpane|saver|service|workflow|xpc)[\\/]*$/i

/** How the system may be asked to show a path: only a plain folder is ever opened. */
export async function wayToShow(out: string): Promise<'open' | 'pointAt' | null> {
  if (!isAbsolute(out)) return null
  // Refuses a path with a NUL too, which the system would read as ending there.
  const facts = await stat(out).catch(() => null)
  if (facts === null) return null
  return facts.isDirectory() && !program.test(out) ? 'open' : 'pointAt'
}
