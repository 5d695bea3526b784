import { app } from 'electron'

import { lockContents } from './lock-contents.ts'
import { lockSession } from './lock-session.ts'

/**
 * Locks every session and every contents as they come to be, also one made by mistake; must run
 * before the app is ready.
 */
export function lockApp(): void {
  app.on('session-created', lockSession)
  app.on('web-contents-created', (_event, contents) => lockContents(contents))
}
