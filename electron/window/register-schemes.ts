import { protocol } from 'electron'

import { schemes } from './addresses.ts'

/** Makes our schemes web origins of their own; must run before the app is ready. */
export function registerSchemes(): void {
  // No fetch, no service workers and no way around a content security policy: pages only load files.
  // What the page's scripts were compiled to is kept for the next start.
  const privileges = { standard: true, secure: true, codeCache: true }
  protocol.registerSchemesAsPrivileged(
    Object.values(schemes).map((scheme) => ({ scheme, privileges })),
  )
}
