import { isLinkAddress } from '../prose/link-address.ts'

/** Where a file of the site stands for the world; null while the desk has said no address that could be one. */
export function siteAddress(baseUrl: string, path: string): string | null {
  const address = `${baseUrl.replace(/\/*$/, '')}/${path}`
  return isLinkAddress(address) ? address : null
}
