import { protocol } from 'electron'

import { schemes } from './addresses.ts'

/** Makes our schemes web origins of their own; must run before the app is ready. */
export function registerSchemes(): void {
  // No fetch, no service workers and no way around a content security policy: pages only load files.
  const privileges = { standard: true, secure: true }
  protocol.registerSchemesAsPrivileged(
    Object.values(schemes).map((scheme) => ({ scheme, privileges })),
  )
}
