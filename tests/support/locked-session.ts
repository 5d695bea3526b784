import { EventEmitter } from 'node:events'

import type { Session } from 'electron'

import { lockSession } from '../../electron/window/lock-session.ts'

type Answer = (...values: unknown[]) => unknown

/** A session that only remembers what it was told; `lockSession` has been through it. */
export function lockedSession() {
  const told = new Map<string, unknown[]>()
  const note =
    (name: string) =>
    (...values: unknown[]) =>
      void told.set(name, values)
  const session = Object.assign(new EventEmitter(), {
    webRequest: { onBeforeRequest: note('onBeforeRequest') },
    setCertificateVerifyProc: note('setCertificateVerifyProc'),
    setPermissionRequestHandler: note('setPermissionRequestHandler'),
    setPermissionCheckHandler: note('setPermissionCheckHandler'),
    setDevicePermissionHandler: note('setDevicePermissionHandler'),
    setSpellCheckerLanguages: note('setSpellCheckerLanguages'),
    setSpellCheckerEnabled: note('setSpellCheckerEnabled'),
  })
  // Only what `lockSession` uses of a session is here; anything more would throw.
  lockSession(session as unknown as Session)
  return {
    told: (name: string): unknown[] | undefined => told.get(name),
    /** The function that was handed over under a name. */
    handler: (name: string): Answer => {
      const [handler] = told.get(name) ?? []
      if (typeof handler !== 'function') throw new Error(`${name} was not set`)
      return handler as Answer
    },
    emit: (name: string, ...values: unknown[]) => session.emit(name, ...values),
  }
}
