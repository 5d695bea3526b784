import { isLinkAddress } from '../../shared/prose/link-address.ts'

const mailFields = new Set(['subject', 'body', 'cc'])
// No news stands on the reader's own machine; a link there can only be out to do something.
const ownMachine =
  /^(?:localhost|.*\.localhost|127(?:\.\d+){3}|0\.0\.0\.0|169\.254(?:\.\d+){2}|\[::1?\]|\[::ffff:.*\]|\[fe80:.*\])\.?$/

/** The address to hand to the system's browser or mail program; null when it must not be opened. */
export function linkToOpen(address: string): string | null {
  if (!isLinkAddress(address) || !URL.canParse(address)) return null
  const url = new URL(address)
  return isSafe(url) ? url.href : null
}

function isSafe(url: URL): boolean {
  if (url.protocol === 'mailto:') {
    // `attach=/etc/passwd` and its like make some mail programs attach files.
    return url.host === '' && [...url.searchParams.keys()].every((name) => mailFields.has(name))
  }
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return false
  return url.username === '' && url.password === '' && !ownMachine.test(url.hostname)
}
