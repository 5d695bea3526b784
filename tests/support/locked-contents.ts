import { EventEmitter } from 'node:events'

import type { WebContents } from 'electron'

import { lockContents } from '../../electron/window/lock-contents.ts'

/** Contents that only remember what they were told; `lockContents` has been through them. */
export function lockedContents() {
  let opens: (() => unknown) | null = null
  let policy: string | null = null
  const contents = Object.assign(new EventEmitter(), {
    setWindowOpenHandler: (handler: () => unknown) => {
      opens = handler
    },
    setWebRTCIPHandlingPolicy: (name: string) => {
      policy = name
    },
  })
  // Only what `lockContents` uses of contents is here; anything more would throw.
  lockContents(contents as unknown as WebContents)
  return {
    onWindowOpen: () => opens?.(),
    webRtcPolicy: () => policy,
    /** Whether the event was prevented, and what a chooser was answered. */
    emit: (name: string, facts: object = {}) => {
      let isPrevented = false
      const answers: unknown[][] = []
      const event = { ...facts, preventDefault: () => (isPrevented = true) }
      contents.emit(name, event, [], (...values: unknown[]) => answers.push(values))
      return { isPrevented, answers }
    },
  }
}
