import { expect } from '@playwright/test'

import { test } from '../../support/secured-app.ts'

const states =
  'geolocation notifications push midi camera microphone screen-wake-lock clipboard-read ' +
  'clipboard-write accelerometer background-sync idle-detection local-fonts window-management ' +
  'storage-access background-fetch keyboard-lock persistent-storage payment-handler ' +
  'display-capture pointer-lock'

/** What a page would run to get each; all of it is text, since the page’s own types are not ours. */
const requests = {
  notifications: `Notification.requestPermission().then((answer) => answer === 'granted')`,
  'idle detection': `IdleDetector.requestPermission().then((answer) => answer === 'granted')`,
  fonts: `queryLocalFonts().then((fonts) => fonts.length > 0)`,
  storage: `navigator.storage.persist()`,
  screens: `getScreenDetails()`,
  'wake lock': `navigator.wakeLock.request('screen')`,
  midi: `navigator.requestMIDIAccess({ sysex: true })`,
  place: `new Promise((take, refuse) => navigator.geolocation.getCurrentPosition(take, refuse))`,
  screen: `navigator.mediaDevices.getDisplayMedia({ video: true })`,
  camera: `navigator.mediaDevices.getUserMedia({ video: true })`,
  clipboard: `navigator.clipboard.readText()`,
  usb: `navigator.usb.requestDevice({ filters: [] })`,
  hid: `navigator.hid.requestDevice({ filters: [] }).then((devices) => devices.length > 0)`,
  serial: `navigator.serial.requestPort()`,
  bluetooth: `navigator.bluetooth.requestDevice({ acceptAllDevices: true })`,
}

test('every session and every page answers a search for devices with none', async ({
  launched: { app },
}) => {
  const found = await app.evaluate(({ session, webContents }) => {
    const heard: [string, boolean, unknown[]][] = []
    const ask = (from: NodeJS.EventEmitter, name: string, ...between: unknown[]) => {
      let isPrevented = false
      const event = { preventDefault: () => (isPrevented = true) }
      from.emit(name, event, ...between, (...answer: unknown[]) =>
        heard.push([name, isPrevented, answer]),
      )
    }
    for (const own of [session.defaultSession, session.fromPartition('devices')]) {
      ask(own, 'select-hid-device', {})
      ask(own, 'select-usb-device', {})
      ask(own, 'select-serial-port', [], null)
    }
    for (const contents of webContents.getAllWebContents()) {
      ask(contents, 'select-bluetooth-device', [])
    }
    return heard
  })
  const ofSession = [
    ['select-hid-device', true, []],
    ['select-usb-device', true, []],
    ['select-serial-port', true, ['']],
  ]
  expect(found).toEqual([...ofSession, ...ofSession, ['select-bluetooth-device', true, ['']]])
})

test('the page is denied every permission', async ({ launched: { page } }) => {
  const found = await page.evaluate(
    (names) =>
      Promise.all(
        names.map(async (name) => {
          const wish = { name, userVisibleOnly: true } as unknown as PermissionDescriptor
          return [name, (await navigator.permissions.query(wish)).state]
        }),
      ),
    states.split(' '),
  )
  expect(found).toEqual(states.split(' ').map((name) => [name, 'denied']))
})

for (const [what, request] of Object.entries(requests)) {
  test(`the page asks for ${what} and gets nothing`, async ({ launched: { page } }) => {
    const answer = page.evaluate(`(async () => (await ${request}) ?? true)()`).catch(() => false)
    expect(await answer).toBe(false)
  })
}
