import type { Session } from 'electron'

import { mayLoad } from './may-load.ts'

// Nothing is fetched over TLS, so there is no certificate to trust: net::ERR_FAILED.
const refused = -2

/** Shuts every way out of a session: the network, permissions, devices, downloads. */
export function lockSession(session: Session): void {
  session.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !mayLoad(url) }))
  session.setCertificateVerifyProc((_request, answer) => answer(refused))
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
  // Chromium would fetch a dictionary for its languages even with the checker off.
  session.setSpellCheckerLanguages([])
  session.setSpellCheckerEnabled(false)
  session.on('will-download', (event) => event.preventDefault())
  session.on('select-hid-device', (event, _details, choose) => {
    event.preventDefault()
    choose()
  })
  session.on('select-serial-port', (event, _ports, _contents, choose) => {
    event.preventDefault()
    choose('')
  })
  session.on('select-usb-device', (event, _details, choose) => {
    event.preventDefault()
    choose()
  })
}
