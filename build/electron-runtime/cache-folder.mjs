import { homedir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'

/** Where what is fetched once is kept: outside the repository, so that a fresh clone finds it again. */
export function cacheFolder() {
  return join(process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'wiredesk')
}
