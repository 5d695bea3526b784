import type { WebContents } from 'electron'

import { mayNavigate } from './may-load.ts'

/** Keeps contents on the page they were made for, and alone. */
export function lockContents(contents: WebContents): void {
  // The network of WebRTC asks no policy of the page and no `webRequest`.
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.on('will-navigate', (event) => event.preventDefault())
  contents.on('will-frame-navigate', (event) => {
    if (!mayNavigate(event)) event.preventDefault()
  })
  contents.on('will-redirect', (event) => event.preventDefault())
  contents.on('select-bluetooth-device', (event, _devices, choose) => {
    event.preventDefault()
    choose('')
  })
}
