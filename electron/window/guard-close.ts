import { type BrowserWindow, dialog } from 'electron'

import { formatMessage } from '../../shared/message/format-message.ts'

type Answer = 'asking' | 'stay' | 'go'

export type CloseGuard = {
  /** The page's word on closing. */
  readonly answer: (answer: Answer) => void
}

const patienceMs = 5_000

/**
 * Lets the window close only when its page says so, which holds what is typed and not yet on the
 * disk. A page that is dead is not waited for; one that does not answer is left to the person.
 */
export function guardClose(window: BrowserWindow, ask: () => void): CloseGuard {
  const { webContents } = window
  let mayClose = false
  let timer: NodeJS.Timeout | undefined
  /** A page that has asked something runs its own code, and hears; until then only its frame of last time stands there. */
  let isHearing = false
  webContents.on('ipc-message', () => (isHearing = true))
  webContents.on('did-start-navigation', ({ isMainFrame, isSameDocument }) => {
    if (isMainFrame && !isSameDocument) isHearing = false
  })

  function go(): void {
    mayClose = true
    if (!window.isDestroyed()) window.close()
  }

  async function askPerson(): Promise<void> {
    const { response } = await dialog.showMessageBox(window, {
      type: 'warning',
      message: formatMessage('leave.silent'),
      detail: formatMessage('leave.silentText'),
      buttons: [formatMessage('leave.wait'), formatMessage('leave.anyway')],
      defaultId: 0,
      cancelId: 0,
    })
    if (response === 1) go()
  }

  function canAnswer(): boolean {
    return isHearing && !webContents.isCrashed() && !webContents.isLoadingMainFrame()
  }

  window.on('close', (event) => {
    clearTimeout(timer)
    if (mayClose || !canAnswer()) return
    event.preventDefault()
    timer = setTimeout(() => void askPerson(), patienceMs)
    ask()
  })
  window.on('closed', () => clearTimeout(timer))

  return {
    answer: (answer) => {
      clearTimeout(timer)
      if (answer === 'go') go()
    },
  }
}
